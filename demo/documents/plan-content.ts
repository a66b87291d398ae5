/** A State plan in the form of Decree 30/2020/NĐ-CP, as data: the builder numbers it and lays it out. */
export interface StatePlan {
  /** "97/KH-UBND". */
  readonly number: string;
  /** "Minh Giang, ngày 24 tháng 4 năm 2026". */
  readonly placeAndDate: string;
  readonly title: readonly string[];
  readonly opening: readonly string[];
  readonly sections: readonly PlanSection[];
  readonly end: string;
  readonly recipients: readonly string[];
  readonly signature: { readonly lines: readonly string[]; readonly name: string };
  readonly appendix: PlanAppendix | null;
}

/** "I. …": a Roman section; an item is "1. …" and its points are "a) …". */
export interface PlanSection {
  readonly heading: string;
  readonly items: readonly PlanItem[];
}

export interface PlanItem {
  readonly text: string;
  /** A heading stands alone and is bold; a sentence item is ordinary text. */
  readonly heading: boolean;
  readonly points: readonly string[];
}

/** Task table: STT, Nhiệm vụ, Chủ trì, Phối hợp, Thời gian, Sản phẩm, in groups with a heading row each. */
export interface PlanAppendix {
  readonly title: readonly string[];
  readonly groups: readonly { readonly heading: string; readonly rows: readonly PlanRow[] }[];
}

export type PlanRow = readonly [task: string, lead: string, cooperating: string, time: string, product: string];

/** A numbered heading with lettered points below it. */
export function under(text: string, ...points: string[]): PlanItem {
  return { text, heading: true, points };
}

/** A numbered sentence. */
export function sentence(text: string): PlanItem {
  return { text, heading: false, points: [] };
}
