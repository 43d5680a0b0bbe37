package org.homeward;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A test named as {@code package.Class#method}. It is looked for in the sources, because this module does not see the
 * test classes of the others.
 */
record NamedTest(String name) {
    private static final Pattern FORM = Pattern.compile("([a-z]\\w*\\.)+[A-Z]\\w*#\\w+");

    boolean stands() throws IOException {
        if (!FORM.matcher(name).matches()) {
            return false;
        }
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Documents.PROJECT, Files::isDirectory)) {
            for (Path module : modules) {
                if (standsIn(module.resolve(source()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean standsIn(Path file) throws IOException {
        return Files.exists(file)
                && declaration().matcher(Files.readString(file)).find();
    }

    private String source() {
        return "src/test/java/" + name.substring(0, name.indexOf('#')).replace('.', '/') + ".java";
    }

    private Pattern declaration() {
        return Pattern.compile("\\bvoid " + name.substring(name.indexOf('#') + 1) + "\\(");
    }
}
