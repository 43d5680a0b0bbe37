package org.homeward.access.tablet;

import org.homeward.access.tablet.Typed.Place;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes what was typed as a shared tablet locks, and gives it back when its author opens the page again. */
@Controller
@Needs(Right.SEE_BOARD)
class TypedController {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST = 50_000;

    private final Typed typed;

    TypedController(Typed typed) {
        this.typed = typed;
    }

    @PostMapping("/homes/{home}/typed")
    ResponseEntity<Void> keep(
            @PathVariable HomeId home,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(name = "typed", defaultValue = "") String json) {
        if (!isOf(home, page) || json.length() > LONGEST || !isJson(json)) {
            return ResponseEntity.badRequest().build();
        }
        typed.keep(place(home, page), json);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/homes/{home}/typed/return")
    ResponseEntity<String> giveBack(@PathVariable HomeId home, @RequestParam(defaultValue = "") String page) {
        return typed.giveBack(place(home, page))
                .map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static boolean isOf(HomeId home, String page) {
        return page.startsWith("/homes/" + home + "/") && page.length() <= LONGEST_PAGE;
    }

    private static boolean isJson(String text) {
        try {
            return JSON.readTree(text).isObject();
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static Place place(HomeId home, String page) {
        return new Place(
                home,
                Acting.current()
                        .orElseThrow(() -> new NotFound("nobody is acting"))
                        .person(),
                page);
    }
}
