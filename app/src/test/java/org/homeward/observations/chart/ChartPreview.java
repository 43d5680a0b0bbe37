package org.homeward.observations.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.homeward.observations.ObservedSet;
import org.homeward.ui.Form;
import org.homeward.ui.Frame;

/** Charts of made-up people as files, for eyes: java ... ChartPreview [folder]. */
class ChartPreview {
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "target/chart-preview" : arguments[0]);
        Files.createDirectories(folder);
        for (Map.Entry<String, ChartPage> page : pages().entrySet()) {
            String html = page.getValue().html(Frame.signedOut());
            Path styles = Path.of("src/main/resources/static").toAbsolutePath();
            Files.writeString(
                    folder.resolve(page.getKey() + ".html"),
                    html.replaceAll("/assets/[0-9a-f]+/", "file://" + styles + "/"));
        }
    }

    private static Map<String, ChartPage> pages() {
        return Map.of(
                "week", page("7d", MadeUp.KNOWN, MadeUp.week()),
                "day", page("24h", MadeUp.KNOWN, MadeUp.week().subList(0, 5)),
                "many", page("all", MadeUp.UNKNOWN, MadeUp.many(5000)),
                "scale-2", page("7d", MadeUp.KNOWN, MadeUp.changingScale()),
                "none", page("7d", MadeUp.KNOWN, List.of()),
                "refused", page("never", MadeUp.UNKNOWN, List.of()));
    }

    static ChartPage page(String period, Stands stands, List<ObservedSet> newestFirst) {
        return ChartPage.of(
                new ChartPage.Subject(MadeUp.ADA, stands, true, MadeUp.NOW),
                Asked.of(Form.blank().with("period", period), MadeUp.NOW),
                newestFirst);
    }
}
