package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.dspt.DsptStatus;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files that were taken in, and what each changed. */
@Controller
@Needs(Right.SEE_PROGRAMME)
class FilesController {
    private static final int MOST = 100;
    private final StatusFiles files;
    private final UndoneFiles undone;
    private final Statuses statuses;
    private final AreaReader area;
    private final HangingOn hanging;
    private final SampleWeek sample;

    FilesController(
            StatusFiles files,
            UndoneFiles undone,
            Statuses statuses,
            AreaReader area,
            HangingOn hanging,
            SampleWeek sample) {
        this.files = files;
        this.undone = undone;
        this.statuses = statuses;
        this.area = area;
        this.hanging = hanging;
        this.sample = sample;
    }

    @GetMapping(StatusFile.PATH)
    FilesPage list() {
        boolean mayImport = Acting.current().orElseThrow().may(Right.IMPORT_DSPT);
        return new FilesPage(files.latest(MOST), undone.latest(MOST), mayImport, files.hasDemo());
    }

    @GetMapping(StatusFile.PATH + "/{file}")
    ChangedPage changed(@PathVariable UUID file) {
        StatusFile found = found(file);
        Optional<LocalDate> then = files.before(found.asAt()).map(StatusFile::asAt);
        Map<UUID, DsptStatus> before = then.map(statuses::on).orElse(Map.of());
        List<HomeTurn> turns = HomeTurn.between(before, then.orElse(null), area.on(found.asAt()));
        List<UUID> risks = turns.stream()
                .filter(turn -> turn.kind().isRisk())
                .map(turn -> turn.home().home())
                .toList();
        return new ChangedPage(
                found, then.orElse(null), turns, hanging.of(risks), files.rejectedOf(file), mayUndo(found));
    }

    private boolean mayUndo(StatusFile file) {
        return Acting.current().orElseThrow().may(Right.UNDO_DSPT)
                && undone.standsInTheWay(file).isEmpty();
    }

    @GetMapping(StatusFile.PATH + "/{file}/rows.csv")
    ResponseEntity<String> rows(@PathVariable UUID file) {
        return StatusCsv.rejected(found(file), files.rejectedOf(file));
    }

    @GetMapping(StatusFile.PATH + "/sample")
    @Needs(Right.IMPORT_DSPT)
    ResponseEntity<byte[]> sample() {
        if (!files.hasDemo()) {
            throw new NotFound("there is no demo");
        }
        ContentDisposition download =
                ContentDisposition.attachment().filename(sample.fileName()).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(sample.workbook());
    }

    private StatusFile found(UUID file) {
        return files.find(file).orElseThrow(() -> new NotFound("no such file"));
    }
}
