package org.homeward.observations.caseload;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.homeward.observations.AnswerLog;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a practice has answered, as numbers: it names nobody. */
@Controller
@Needs(Right.SEE_CASELOAD)
class AnswersController {
    private static final int MONTHS = 3;

    private final AnswerLog log;
    private final Clock clock;

    AnswersController(AnswerLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/practices/{practice}/answers")
    AnswersPage show(@PathVariable OrganisationId practice) {
        LocalDate since = London.day(clock.instant()).minusMonths(MONTHS);
        return new AnswersPage(
                practice,
                since,
                log.counts(practice, since.atStartOfDay(London.ZONE).toInstant()));
    }

    @GetMapping("/practices/{practice}/answers.csv")
    ResponseEntity<String> file(@PathVariable OrganisationId practice) {
        AnswersPage page = show(practice);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("answers.csv")
                                .build()
                                .toString())
                .body(csv(page));
    }

    private static String csv(AnswersPage page) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "Why",
                    "Taken on since " + page.since(),
                    "Median minutes until taken on",
                    "Outcome written",
                    "Changed the care",
                    "Saved a contact");
            page.counts().forEach(count -> csv.writeRecord(row(page, count)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> row(AnswersPage page, AnswerLog.Count count) {
        return List.of(
                page.words(count),
                String.valueOf(count.answers()),
                String.valueOf(count.median().toMinutes()),
                String.valueOf(count.outcomes()),
                String.valueOf(count.changed()),
                String.valueOf(count.saved()));
    }
}
