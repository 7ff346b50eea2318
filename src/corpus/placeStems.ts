import { simplify } from '../names/hanVariants';

const HAN_KIND =
  /(?:特别行政区|自治区|自治州|国际机场|机场|车站|火车站|水电站|地区|半岛|群岛|岛|省|市|县|郡|州|府|都|道|区|镇|乡|村|山|河|江|湖|港|锡矿|煤矿|矿|大坝|坝)$/u;
const LATIN_KIND =
  /\s+(?:province|city|prefecture|state|region|county|municipality|district|town|village|islands?|airport|international airport|station|port|mine|dam|mountain|river|lake)$/iu;
const LATIN_BEFORE =
  /^(?:tỉnh|thành phố|thủ đô|TP\.?|thị xã|thị trấn|xã|huyện|quận|sân bay|đập|mỏ|núi|sông|the province of|city of|town of|lake|mount|port)\s+/iu;

/** The name of a place without the word for what kind of place it is; Simplified. */
export function placeStem(name: string): string {
  const simple = simplify(name);
  const han = simple.replace(HAN_KIND, '');
  if (han !== simple) return han.length > 1 ? han : simple;
  const bare = simple.replace(LATIN_BEFORE, '').replace(LATIN_KIND, '');
  return bare.length > 1 ? bare : simple;
}
