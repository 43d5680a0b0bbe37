package org.homeward.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The templates, compiled with the program: a page {@code org.homeward.a.SomePage} is shown by {@code a/SomePage.jte}. */
final class Templates {
    static final Charset CHARSET = StandardCharsets.UTF_8;

    private static final String ROOT = "org.homeward";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), ROOT);

    private Templates() {}

    static Utf8ByteOutput render(Page page, Frame frame) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render(name(page.getClass()), Map.of("page", page, "frame", frame), output);
        return output;
    }

    static String name(Class<? extends Page> page) {
        return page.getName().substring(ROOT.length() + 1).replace('.', '/') + ".jte";
    }
}
