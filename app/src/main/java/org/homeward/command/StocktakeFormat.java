package org.homeward.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.homeward.directory.Stocktake.Line;
import org.homeward.kernel.London;

/** How a stocktake is written out; the names are what people type. */
enum StocktakeFormat {
    text {
        @Override
        String of(LocalDate day, List<Line> lines) {
            StringBuilder text = new StringBuilder("The directory on " + London.words(day)).append('\n');
            for (Line line : lines) {
                text.append("%,9d  %s%n".formatted(line.count(), line.words()));
                line.which()
                        .forEach(one -> text.append("             ")
                                .append(Tallied.oneLine(one))
                                .append('\n'));
                if (line.unnamed() > 0) {
                    text.append("             and %,d more%n".formatted(line.unnamed()));
                }
            }
            return text.toString();
        }
    },
    csv {
        @Override
        String of(LocalDate day, List<Line> lines) {
            StringWriter text = new StringWriter();
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
                csv.writeRecord("item", "count", "which");
                lines.forEach(line -> csv.writeRecord(
                        line.item(), String.valueOf(line.count()), Tallied.oneLine(String.join("; ", line.which()))));
            } catch (IOException impossible) {
                throw new UncheckedIOException("Memory can be written", impossible);
            }
            return text.toString();
        }
    };

    abstract String of(LocalDate day, List<Line> lines);
}
