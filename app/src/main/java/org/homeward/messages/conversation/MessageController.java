package org.homeward.messages.conversation;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.messages.attachment.HandedFiles;
import org.homeward.residents.Residents;
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

/** Writing a message, the first of a topic or an answer. */
@Controller
@Needs(Right.WRITE_MESSAGES)
class MessageController {
    /** One at a time: a film takes memory that rounds and boards need. */
    private static final ReentrantLock TURN = new ReentrantLock(true);

    private final MessagePages pages;
    private final Messages messages;
    private final Residents residents;

    MessageController(MessagePages pages, Messages messages, Residents residents) {
        this.pages = pages;
        this.messages = messages;
        this.residents = residents;
    }

    @GetMapping("/homes/{home}/residents/{resident}/messages/new")
    NewMessagePage form(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return pages.blank(home, resident, TypedMessage.blank());
    }

    @PostMapping("/homes/{home}/residents/{resident}/messages")
    View write(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            Form form,
            @RequestParam(required = false) @Nullable List<MultipartFile> photo,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        Form typed = livesHere(home, resident, form);
        List<MultipartFile> chosen =
                HandedFiles.chosen(Stream.concat(box(photo), box(file)).toList());
        if (chosen.isEmpty()) {
            return write(home, resident, TypedMessage.of(typed, HandedFiles.read(chosen), false));
        }
        TURN.lock();
        try {
            return write(home, resident, TypedMessage.of(typed, HandedFiles.read(chosen), true));
        } finally {
            TURN.unlock();
        }
    }

    private static Stream<MultipartFile> box(@Nullable List<MultipartFile> files) {
        return files == null ? Stream.empty() : files.stream();
    }

    private View write(HomeId home, ResidentId resident, TypedMessage typed) {
        if (typed.form().hasErrors()) {
            return again(home, resident, typed.form());
        }
        return switch (messages.write(home, resident, typed.message(), Hand.at(home))) {
            case Writing.Written(UUID topic) ->
                new RedirectView("/homes/" + home + "/residents/" + resident + "/messages/" + topic);
            case Writing.IdTaken taken -> again(home, resident, underNewId(typed.form()));
        };
    }

    private View again(HomeId home, ResidentId resident, Form form) {
        return TypedMessage.id(form.value(TypedMessage.TOPIC))
                .<View>map(topic -> pages.topic(new Deeds.Which(home, resident, topic), form))
                .orElseGet(() -> pages.blank(home, resident, form));
    }

    private Form livesHere(HomeId home, ResidentId resident, Form form) {
        return residents.get(home, resident).residency().isCurrent()
                ? form
                : form.refuse(TypedMessage.WORDS, "This person has left the home. Ring the practice.");
    }

    private static Form underNewId(Form form) {
        return form.with(TypedMessage.ID, Ids.next().toString())
                .refuse(
                        TypedMessage.WORDS,
                        "This page was sent before, with other words. Check it, then send it again.");
    }
}
