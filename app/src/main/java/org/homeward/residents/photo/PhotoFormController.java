package org.homeward.residents.photo;

import java.io.IOException;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.residents.register.EntryDesk;
import org.homeward.residents.register.Paths;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.KEEP_REGISTER)
class PhotoFormController {
    private final PhotoDesk photos;
    private final EntryDesk desk;

    PhotoFormController(PhotoDesk photos, EntryDesk desk) {
        this.photos = photos;
        this.desk = desk;
    }

    @GetMapping("/homes/{home}/residents/{resident}/photo/edit")
    PhotoPage edit(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return page(photos.blank(home, resident));
    }

    @PostMapping("/homes/{home}/residents/{resident}/photo")
    View handIn(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            Form form,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        PhotoDesk.Answer answer = photos.handIn(home, resident, form, file == null ? new byte[0] : file.getBytes());
        return answer.form().hasErrors()
                ? page(photos.again(home, resident, answer.form()))
                : new RedirectView(Paths.resident(home, resident));
    }

    @PostMapping("/homes/{home}/residents/{resident}/photo/removal")
    View remove(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        photos.remove(home, resident, form);
        return new RedirectView(Paths.resident(home, resident));
    }

    private PhotoPage page(PhotoDesk.Answer answer) {
        return new PhotoPage(answer.resident(), answer.form(), answer.resident().banner(desk.today()));
    }
}
