/** Whether two dates can be of one event: equal, one of them coarser ("2016-03" and "2016-03-07"), or one unknown. */
export function datesAgree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.startsWith(other) || other.startsWith(one);
}
