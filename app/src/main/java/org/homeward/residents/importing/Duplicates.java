package org.homeward.residents.importing;

/** What becomes of a row whose resident is in the register already. */
public enum Duplicates {
    /** The register stays as it is. */
    SKIP,
    /** What the row says is written over what the register says; empty cells change nothing. Not for who has left. */
    UPDATE,
    /** Who has left starts a new stay. */
    READMIT
}
