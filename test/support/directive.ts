import { type Actor, actorOn } from '../../src/modules/access/index.ts';
import { importDirective, readDirective } from '../../src/modules/directives/index.ts';
import { inJurisdiction } from '../../src/platform/database/transaction.ts';
import { createBus } from '../../src/platform/events/bus.ts';
import { type FileStore, openFileStore } from '../../src/platform/files/file-store.ts';
import { inScope, type ScopeParts } from '../../src/platform/http/scope.ts';
import type { TestDatabase } from './database.ts';
import type { TestPerson } from './province.ts';

/** The day the tests of directives reckon with. */
export const IMPORT_DAY = '2026-12-17';

/**
 * A conclusion of the Party as an office gets it: without number and date, with an order through a Party body, a
 * class, a cooperating body, a target, an order to nobody in particular and a sentence about the past.
 */
export const CONCLUSION = `TỈNH ỦY THỬ NGHIỆM
*
ĐẢNG CỘNG SẢN VIỆT NAM

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về phát triển hạ tầng các xã ven sông
-----

Ban Thường vụ Tỉnh ủy thảo luận và kết luận như sau:

I- Tình hình

Công tác giải phóng mặt bằng ở một số nơi còn chậm, chưa thường xuyên kiểm tra.

II- Mục tiêu

- Tỷ lệ lấp đầy các cụm công nghiệp đến năm 2030 đạt từ 70% trở lên.

III- Nhiệm vụ, giải pháp

- Đảng ủy UBND tỉnh chỉ đạo UBND tỉnh xây dựng Đề án phát triển giao thông ven sông, hoàn thành trong quý IV năm 2027.

- Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập hồ sơ cầu số 2 trước ngày 31/3/2027.

- Các sở, ngành rà soát thủ tục thuộc thẩm quyền.

- Công khai các quy hoạch đã được phê duyệt.

IV- Tổ chức thực hiện

1. Đảng ủy UBND tỉnh lãnh đạo việc thực hiện Kết luận này.

2. Văn phòng Tỉnh ủy theo dõi, đôn đốc, định kỳ báo cáo Ban Thường vụ Tỉnh ủy.

Nơi nhận:
- Các sở, ngành,
- UBND xã Tân Lập,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Hoàng Văn Lâm
`;

/** An office's desk without a web server: use cases run as they would for a request. */
export interface Desk {
  readonly files: FileStore;
  frame(person: TestPerson): Promise<ScopeParts<Actor>>;
  /** Imports a text for the person's office and reads it; returns the id. */
  take(person: TestPerson, text: string, fileName?: string): Promise<string>;
}

export function openDesk(test: TestDatabase): Desk {
  const files = openFileStore(`${test.dataDir}/files`);
  const frame = async (person: TestPerson): Promise<ScopeParts<Actor>> => {
    const { jurisdictionId } = person;
    const actor = await inJurisdiction(test.database, jurisdictionId, 'read', (tx) =>
      actorOn(tx, jurisdictionId, person.id, IMPORT_DAY),
    );
    if (!actor) throw new Error('The person is not of this jurisdiction.');
    return {
      database: test.database,
      bus: createBus(() => undefined),
      originId: test.originId,
      actor,
      at: new Date(),
      today: IMPORT_DAY,
    };
  };
  return {
    files,
    frame,
    take: async (person, text, fileName = 'ket-luan.txt') => {
      const parts = await frame(person);
      const bytes = new TextEncoder().encode(text);
      const { id } = await inScope(parts, 'write', (scope) =>
        importDirective(scope, files, { bytes, fileName }),
      );
      const config = { uploadLimitBytes: 20 * 1024 * 1024, readingSeconds: 60 };
      await readDirective({ files, config }, parts, id);
      return id;
    },
  };
}
