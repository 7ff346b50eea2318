/** Syllables that open Vietnamese sentences and are no names there, lower case. */
export const NOT_NAMES_AT_START =
  'a ai ái anh ăn ấy ba bà bác bạn ban bao bằng bây bên bị biết bình bỏ bởi bốn bộ bước buổi bữa cả các cái càng cách cần cậu cha chả chắc ' +
  'chẳng chẳng chia chiếc chiều chỉ chị chính cho chốc chồng chú chúng chưa chuyện có con còn công cô cơ cuối cuộc cũng cứ của cùng cụ ' +
  'dân dần dạo do dù dưới đã đang đâu đầu đây đấy đem đến đêm đều đi điều đó đối đồng đời đôi đợi đừng được đứng đúng em gần gặp gì giá giấc ' +
  'giờ giữa hai hay hãy hàng hằng hễ hết hiện hình họ hôm hồi hơn khi khó không khoảng khởi kể kết kia là lại lần lấy lên liền loại lòng lúc ' +
  'luôn má mà mãi mai mày màu máy mặc mặt mắt mẹ mình mong mỗi mọi mới một muốn mười nào này nay năm nằm nên nếu ngày ngay ngoài người ngoại ' +
  'nghe nghĩ nhà nhất nhìn nhiều nhờ nhưng những nhằm như nhân nó nói nọ nửa nước ông phải phía phòng qua quá quan ra rằng rất rồi rủ riêng sao ' +
  'sau sáng sẽ so song sống sự suốt ta tại tám tất thấy thành thật thầy theo thế thêm thì thỉnh thôi thời thường thứ thực thưa tiền tiếng ' +
  'tiếp tình tin tính toàn tôi tối tổng trang trước trên trong trời trời trời trung từ từng tự tuần tuy tùy tức tương ừ và vả vậy vào vẫn vâng ' +
  'về vì việc vợ với vừa xin xong xem ý yêu đặc đại đáng đạt để dự giải hội hợp khẳng kinh nhận phát phát quá tham thông trải tuyên ước văn xây';
