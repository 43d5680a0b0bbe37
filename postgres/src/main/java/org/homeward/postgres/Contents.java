package org.homeward.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A list of the files of a folder and their sizes, by which a damaged copy is known. */
record Contents(Path folder) {

    private static final String LIST = "contents.txt";

    void write() throws IOException {
        Files.write(folder.resolve(LIST), lines());
    }

    /** Whether every file is there in its full size: a power cut may leave names without bytes. */
    boolean areComplete() throws IOException {
        Path list = folder.resolve(LIST);
        return Files.isRegularFile(list) && Files.readAllLines(list).equals(lines());
    }

    private List<String> lines() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.getFileName().toString().equals(LIST))
                    .sorted()
                    .toList();
            return lines(files);
        }
    }

    private List<String> lines(List<Path> files) throws IOException {
        String[] lines = new String[files.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Files.size(files.get(i)) + " " + folder.relativize(files.get(i));
        }
        return List.of(lines);
    }
}
