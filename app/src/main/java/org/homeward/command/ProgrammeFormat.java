package org.homeward.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.kernel.London;
import org.homeward.programme.measure.Counted;

/** How the measures of the programme are written out; the names are what people type. */
enum ProgrammeFormat {
    text {
        @Override
        String of(LocalDate day, List<Counted> measures) {
            return "The programme up to " + London.words(day) + "\n"
                    + measures.stream().map(this::line).collect(Collectors.joining());
        }

        private String line(Counted one) {
            String missing = one.definition().missing();
            return "%-6s %15s  %s%n"
                    .formatted(
                            one.definition().id(),
                            one.words(),
                            one.definition().name()
                                    + (one.made().isEmpty() ? "" : ": " + one.made())
                                    + (missing == null ? "" : ". " + missing + "."));
        }
    },
    csv {
        @Override
        String of(LocalDate day, List<Counted> measures) {
            return "kpi_id,value,numerator,denominator,as_at\n"
                    + measures.stream()
                            .map(one -> String.join(
                                    ",",
                                    one.definition().id(),
                                    one.value(),
                                    one.numerator(),
                                    one.denominator(),
                                    day + "\n"))
                            .collect(Collectors.joining());
        }
    };

    abstract String of(LocalDate day, List<Counted> measures);
}
