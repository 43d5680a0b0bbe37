package org.homeward.bench;

/** What can be measured by itself; named as people type it. */
enum Part {
    start,
    clocks,
    save,
    latest,
    find,
    board,
    caseload,
    audit,
    plain,
    scoring,
    imports,
    office
}
