package org.homeward.command;

import java.util.Iterator;
import java.util.stream.Stream;
import org.homeward.directory.ImportKind;

/** The words for KIND, in the order in which files build on each other. */
final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Stream.concat(
                        Stream.of(ImportKind.values()).map(ImportKind::code),
                        Stream.of("residents", "whzan", "dspt-status"))
                .iterator();
    }
}
