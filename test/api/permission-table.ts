/**
 * Who may use which route, written down by hand. It is never derived from the policies: it is what they are held to.
 *
 * Each letter is one caller. Own province, concerned with the object: Administrator, Office that keeps it, Focal point
 * of the body that leads, Leader of the issuer, Inspector; then a focal point of a body that Cooperates; then Office,
 * Focal point and Leader of other bodies of the province; then somebody with No post; then the five roles of another
 * province.
 *
 *   *  may, and the answer shows the object        -  403 NOT_ALLOWED: no role for it
 *   +  may                                         x  403 TASK_NOT_YOURS: sees it, another body does it
 *   e  may, and nothing of the object is there     0  404: as if it were not there
 *   u  422: names something that is not there
 */
export const COLUMNS = [
  'administrator',
  'office',
  'focal point of the lead',
  'leader of the issuer',
  'inspector',
  'focal point of a cooperating body',
  'office of another body',
  'focal point of another body',
  'leader of another body',
  'nobody in particular',
  'administrator elsewhere',
  'office elsewhere',
  'focal point elsewhere',
  'leader elsewhere',
  'inspector elsewhere',
] as const;
export type Column = (typeof COLUMNS)[number];

export const ROUTES: Readonly<Record<string, string>> = {
  //                                                                      AOFLI C OFL N AOFLI
  'GET /api/people': /*                                                */ '**--- - *-- - ee---',
  'GET /api/people/:id': /*                                            */ '**--- - *-- - 00---',
  'POST /api/people': /*                                               */ '+---- - --- - +----',
  'PATCH /api/people/:id': /*                                          */ '+---- - --- - 0----',
  'POST /api/people/:id/posts': /*                                     */ '+---- - --- - 0----',
  'POST /api/people/:id/first-link': /*                                */ '+---- - --- - 0----',
  'POST /api/posts/:id/end': /*                                        */ '+---- - --- - 0----',

  'GET /api/rules': /*                                                 */ '**--- - *-- - ee---',
  'GET /api/rules/:key': /*                                            */ '**--- - *-- - ee---',
  'POST /api/rules/:key/versions': /*                                  */ '+---- - --- - +----',

  'GET /api/organisations': /*                                         */ '***** * *** - eeeee',
  'GET /api/organisation-names': /*                                    */ '***** * *** - eeeee',
  'GET /api/organisation-classes': /*                                  */ '***** * *** - eeeee',
  'GET /api/organisations/:id': /*                                     */ '***** * *** - 00000',
  'POST /api/organisations': /*                                        */ '++--- - +-- - ++---',
  'PATCH /api/organisations/:id': /*                                   */ '++--- - +-- - 00---',
  'POST /api/organisations/:id/end': /*                                */ '++--- - +-- - 00---',
  'POST /api/organisations/:id/aliases': /*                            */ '++--- - +-- - 00---',
  'DELETE /api/organisations/:id/aliases/:alias': /*                   */ '++--- - +-- - 00---',
  'POST /api/successions': /*                                          */ '++--- - +-- - 00---',
  'POST /api/successions/:id/withdrawal': /*                           */ '++--- - +-- - 00---',

  'GET /api/today': /*                                                 */ 'e+*++ + eee - eeeee',
  'GET /api/tasks': /*                                                 */ 'e**** * eee - eeeee',
  'GET /api/tasks/counts': /*                                          */ 'e**** * eee - eeeee',
  'POST /api/tasks/export': /*                                         */ 'e**** * eee - eeeee',
  'GET /api/tasks/:id': /*                                             */ '0**** * 000 - 00000',
  'GET /api/tasks/:id/evidence/:evidenceId/file': /*                   */ '0**** * 000 - 00000',
  'POST /api/tasks': /*                                                */ '-+--- - u-- - -u---',
  'POST /api/tasks/:id/assignment': /*                                 */ '-+--- - 0-- - -0---',
  'POST /api/tasks/:id/hand-over': /*                                  */ '-+--- - 0-- - -0---',
  'POST /api/tasks/:id/confirmation': /*                               */ '-+--- - 0-- - -0---',
  'POST /api/tasks/:id/return': /*                                     */ '-+--- - 0-- - -0---',
  'POST /api/tasks/:id/suspension': /*                                 */ '-+--- - 0-- - -0---',
  'POST /api/tasks/:id/resumption': /*                                 */ '-+--- - 0-- - -0---',
  'POST /api/tasks/:id/cancellation': /*                               */ '-+--- - 0-- - -0---',
  'POST /api/tasks/:id/deadline': /*                                   */ '-+--- - 0-- - -0---',
  'PATCH /api/tasks/:id': /*                                           */ '-+--- - 0-- - -0---',
  'POST /api/tasks/:id/receipt': /*                                    */ '-x+-- x 00- - -00--',
  'POST /api/tasks/:id/progress': /*                                   */ '-x+-- x 00- - -00--',
  'POST /api/tasks/:id/evidence': /*                                   */ '-x+-- x 00- - -00--',
  'POST /api/tasks/:id/evidence/file': /*                              */ '-x+-- x 00- - -00--',
  'POST /api/tasks/:id/evidence/:evidenceId/withdrawal': /*            */ '-x+-- x 00- - -00--',
  'POST /api/tasks/:id/submission': /*                                 */ '-x+-- x 00- - -00--',
  'POST /api/tasks/:id/refusal': /*                                    */ '-x+-- x 00- - -00--',

  'GET /api/directives': /*                                            */ 'e**** * eee - eeeee',
  'GET /api/directives/:id': /*                                        */ '0**** * 000 - 00000',
  'GET /api/directives/:id/reading': /*                                */ '0++++ + 000 - 00000',
  'GET /api/directives/:id/statements/:statementId': /*                */ '0**** * 000 - 00000',
  'GET /api/directives/:id/history': /*                                */ '0++++ + 000 - 00000',
  'GET /api/directives/:id/file': /*                                   */ '0**** * 000 - 00000',
  // The directive of this table is a txt, which has no pages to show; who may see it is as for the file.
  'GET /api/directives/:id/pages/:page': /*                            */ '00000 0 000 - 00000',
  'POST /api/directives': /*                                           */ '-+--- - +-- - -+---',
  // A draft: of the office that imported it and nobody else's, the inspector's neither.
  'GET /api/directives/:id/review': /*                                 */ '-*--- - 0-- - -0---',
  'GET /api/directives/:id/statements/:statementId/otherwise': /*      */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/rereading': /*                             */ '-+--- - 0-- - -0---',
  'PATCH /api/directives/:id/header': /*                               */ '-+--- - 0-- - -0---',
  'PUT /api/directives/:id/readers': /*                                */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/confirmation': /*                          */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/statements/:statementId/confirmation': /*  */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/statements/:statementId/dismissal': /*     */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/statements/:statementId/disposition': /*   */ '-+--- - 0-- - -0---',
  'PATCH /api/directives/:id/statements/:statementId/duty': /*         */ '-+--- - 0-- - -0---',
  'PUT /api/directives/:id/statements/:statementId/indicators': /*     */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/selection/confirmation': /*                */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/selection/disposition': /*                 */ '-+--- - 0-- - -0---',
  'PATCH /api/directives/:id/selection/duty': /*                       */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/statements/:statementId/division': /*      */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/statements/:statementId/merger': /*        */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/undo': /*                                  */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/redo': /*                                  */ '-+--- - 0-- - -0---',
  // The directive in force, of which nothing is left to confirm; the other acts here are done on a draft.
  'POST /api/directives/:id/gold': /*                                  */ '-*--- - 0-- - -0---',
  'POST /api/directives/:id/in-force': /*                              */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/discard': /*                               */ '-+--- - 0-- - -0---',

  // An administrator by that role reads no document: wordings and counts, of the sentences only how many.
  'GET /api/suggestions': /*                                           */ '**--- - *-- - ee---',
  'GET /api/suggestions/sentences': /*                                 */ 'e*--- - e-- - ee---',
  'POST /api/suggestions/acceptance': /*                               */ '++--- - +-- - 00---',
  'POST /api/suggestions/dismissal': /*                                */ '++--- - +-- - 00---',
  'POST /api/wording-decisions/:id/end': /*                            */ '++--- - +-- - 00---',

  // Between documents: the draft's clerk, then readers of the whole; kept by the office of the directive.
  'GET /api/directives/:id/review/relations': /*                       */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/review/relations': /*                      */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/review/relations/confirmation': /*         */ '-+--- - 0-- - -0---',
  'PATCH /api/directives/:id/review/relations/:relationId': /*         */ '-+--- - 0-- - -0---',
  'GET /api/directives/:id/review/likenesses': /*                      */ '-+--- - 0-- - -0---',
  'PUT /api/directives/:id/statements/:statementId/likeness': /*       */ '-+--- - 0-- - -0---',
  'GET /api/directives/:id/linked-orders': /*                          */ '0++++ + 000 - 00000',
  'POST /api/directives/:id/supersession': /*                          */ '-+--- - 0-- - -0---',
  'GET /api/directives/:id/relations': /*                              */ '0**** * 000 - 00000',
  'POST /api/directives/:id/relations': /*                             */ '-+--- - 0-- - -0---',
  'PATCH /api/directives/:id/relations/:relationId': /*                */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/validity': /*                              */ '-+--- - 0-- - -0---',
  'POST /api/directives/:id/validity/:factId/withdrawal': /*           */ '-+--- - 0-- - -0---',
};

/** Addresses for people who are not signed in, and what such a person without anything in hand is answered. */
export const PUBLIC: Readonly<Record<string, number>> = {
  'GET /healthz': 200,
  'GET /api/openapi.json': 200,
  'GET /api/session': 401,
  'POST /api/auth/sign-in/email': 401,
  'POST /api/auth/sign-out': 200,
  'POST /api/auth/change-password': 400,
  'GET /api/first-sign-in': 404,
  'POST /api/first-sign-in': 404,
  'GET /api/demonstration/roles': 404,
  'POST /api/demonstration/sign-in': 404,
};

/** What else the web server mounts: header and limit layers, the answer "not found", and the screens' files. */
export const LAYERS: readonly string[] = ['ALL /*', 'ALL /api/*', 'ALL /assets/*', 'GET /*'];

/** The letters of a row, one for each column. */
export const lettersOf = (row: string): readonly string[] => [...row.replaceAll(' ', '')];
