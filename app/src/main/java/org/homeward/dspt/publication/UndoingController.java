package org.homeward.dspt.publication;

import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A file that was taken in by mistake is taken back. */
@Controller
@Needs(Right.UNDO_DSPT)
@RequestMapping(StatusFile.PATH + "/{file}/undoing")
class UndoingController {
    private final StatusFiles files;
    private final UndoneFiles undone;

    UndoingController(StatusFiles files, UndoneFiles undone) {
        this.files = files;
        this.undone = undone;
    }

    @GetMapping
    UndoingPage ask(@PathVariable UUID file) {
        return new UndoingPage(found(file), Form.blank());
    }

    @PostMapping
    View undo(@PathVariable UUID file, Form typed) {
        StatusFile found = found(file);
        String reason = typed.value(UndoingPage.REASON);
        if (!UndoneFile.Reason.isOne(reason)) {
            return new UndoingPage(found, typed.refuse(UndoingPage.REASON, "Choose why you take it back"));
        }
        Optional<String> refused = undone.undo(found, UndoneFile.Reason.valueOf(reason));
        return refused.<View>map(why -> new UndoingPage(found, typed.refuse(UndoingPage.REASON, why)))
                .orElseGet(() -> new RedirectView(StatusFile.PATH));
    }

    private StatusFile found(UUID file) {
        return files.find(file).orElseThrow(() -> new NotFound("no such file"));
    }
}
