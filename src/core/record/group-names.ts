/** Whether two names are of the same group of people, whatever their case and spaces. */
export function isSameName(left: string, right: string): boolean {
  return plainName(left) === plainName(right);
}

function plainName(name: string): string {
  return name.trim().toLowerCase().split(/\s+/).join(" ");
}
