/** `glossator check`: filled in below. */
export async function checkCommand(): Promise<number> {
  return Promise.resolve(2);
}
