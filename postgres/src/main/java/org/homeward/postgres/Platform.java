package org.homeward.postgres;

import java.util.Locale;

/** The kind of machine, in the words of the archives that carry PostgreSQL. */
record Platform(String system, String processor) {

    static Platform ofThisMachine() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Platform of(String osName, String osArch) {
        String name = osName.toLowerCase(Locale.ROOT);
        return new Platform(name.startsWith("mac") ? "darwin" : name, processor(osArch));
    }

    private static String processor(String osArch) {
        return switch (osArch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> osArch;
        };
    }

    String archive() {
        return "postgres-" + this + ".txz";
    }

    @Override
    public String toString() {
        return system + "-" + processor;
    }
}
