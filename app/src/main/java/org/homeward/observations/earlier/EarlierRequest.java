package org.homeward.observations.earlier;

import java.nio.file.Path;

/** Which file to take, what people call it, in whose name, and whether only to look. */
public record EarlierRequest(Path file, String fileName, String by, boolean dryRun) {}
