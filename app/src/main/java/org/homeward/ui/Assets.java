package org.homeward.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Addresses of static files, which change when any static file changes, so that a browser may keep them for a year. */
public final class Assets {
    static final String PATH = "/assets/";
    static final String VERSION = version();

    private Assets() {}

    /** The address of a file below {@code static/} ("homeward.css") or of a WebJar ("htmx.org/2.0.10/dist/htmx.min.js"). */
    public static String url(String file) {
        return PATH + VERSION + "/" + file;
    }

    /** The addresses of all static files whose paths begin so: what a tablet keeps to work without a network. */
    public static List<String> below(String... beginnings) {
        try {
            return Arrays.stream(files())
                    .map(Assets::path)
                    .map(path -> path.substring("/static/".length()))
                    .filter(path -> Arrays.stream(beginnings).anyMatch(path::startsWith))
                    .map(Assets::url)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the static files", e);
        }
    }

    private static Resource[] files() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver(Assets.class.getClassLoader())
                .getResources("classpath*:/static/**/*.*");
        Arrays.sort(files, Comparator.comparing(Assets::path));
        return files;
    }

    private static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource file : files()) {
                digest(file, digest);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the static files", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void digest(Resource file, MessageDigest digest) throws IOException {
        digest.update(path(file).getBytes(StandardCharsets.UTF_8));
        try (InputStream in = new DigestInputStream(file.getInputStream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static String path(Resource file) {
        try {
            String url = file.getURL().toString();
            return url.substring(url.lastIndexOf("/static/"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot address " + file, e);
        }
    }
}
