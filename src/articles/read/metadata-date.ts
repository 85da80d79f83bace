/** An ISO date at the start of what metadata gives: "2025-04-16T10:04:00+10:00" -> 2025-04-16, as its writers count days. */
export function metadataDate(value: string | null | undefined): string | null {
  const date = value?.trim().match(/^(\d{4}-\d{2}-\d{2})(?:$|[T\s])/)?.[1];
  return date !== undefined && !Number.isNaN(Date.parse(date)) ? date : null;
}
