package org.homeward.walk;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** The filters of a running program that could answer by themselves, beside what is stated of them. */
public record Filters(ApplicationContext program) {
    /** Filters of which src/test/resources/walk/filters.csv says nothing. */
    public Set<String> unstated() {
        Set<String> unstated = new TreeSet<>(new Mapped(program).filters());
        unstated.removeAll(Table.read("filters.csv").stream()
                .map(row -> row.getField("filter"))
                .collect(Collectors.toSet()));
        return unstated;
    }
}
