package org.homeward.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files the directory can take in, by the name people type. */
public enum ImportKind {
    /** The CQC care directory with filters (CSV, XLSX, ODS): the whole of its care homes. */
    CARE_HOMES("the CQC care directory with filters"),
    /** The ODS file epraccur: the whole of its GP practices and out-of-hours services. */
    GP_PRACTICES("the ODS list of GP practices (epraccur)"),
    /** A CSV of our own: ICBs, places, pharmacies, 111 services. Nothing is closed by absence. */
    ORGANISATIONS("a Homeward list of organisations"),
    /** A CSV of our own: who serves whom, from when to when. Nothing is ended by absence. */
    LINKS("a Homeward list of links");

    private final String layout;

    ImportKind(String layout) {
        this.layout = layout;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the file is, for a sentence. */
    public String layout() {
        return layout;
    }

    public static Optional<ImportKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
