package org.homeward.ui;

import java.util.List;
import org.springframework.http.HttpStatus;

/** What can go wrong with a request, and what the person can do next. */
public enum Problem {
    NOT_UNDERSTOOD(
            HttpStatus.BAD_REQUEST,
            "We could not read that",
            "Homeward did not understand what your browser sent.",
            "Go back, check what you typed, and try again.",
            "If you came here by a link, open the page from the menu instead."),
    PAGE_TOO_OLD(
            HttpStatus.FORBIDDEN,
            "Your page was open too long",
            "To keep residents' details safe, a page stops working after a while. Nothing was saved.",
            "Go back. Copy what you typed, or write it down.",
            "Open the page again. Sign in if Homeward asks you to.",
            "Type it in again and save."),
    ABSENT(
            HttpStatus.NOT_FOUND,
            "Page not found",
            "This page is not here, or you are not allowed to see it.",
            "Check the address for mistakes.",
            "Open the page from the menu.",
            "If you need it for your work, ask your manager to give you access."),
    CHANGED_MEANWHILE(
            HttpStatus.CONFLICT,
            "Somebody else saved first",
            "What you were working on has changed since you opened it. Your change was not saved.",
            "Go back, and write down what you changed.",
            "Open the page again to see what is there now.",
            "Make your change again if it is still needed."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "That file is too large",
            "Homeward did not save the file.",
            "Go back and choose a smaller file.",
            "If it is a photo, take it again with fewer details or send fewer pages at once."),
    NOT_ACCEPTED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "We could not save that",
            "Something in what was sent cannot be right, so nothing was saved.",
            "Go back, check what you typed, and try again."),
    TOO_OFTEN(
            HttpStatus.TOO_MANY_REQUESTS,
            "Too many tries",
            "Homeward has stopped listening to this device for a short time.",
            "Wait one minute.",
            "Then try again."),
    OUR_FAULT(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong in Homeward",
            "This is our fault, not yours. We do not know if your last step was saved.",
            "Open the page again and look if your last step is there.",
            "If it is not, try once more.",
            "If it goes wrong again, write it on paper and tell your manager."),
    STORE_LOST(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Homeward cannot reach its store",
            "Homeward is running, but cannot read or save anything just now. Your last step may not be saved.",
            "Write observations on paper, with the time.",
            "Try again in one minute, and look if your last step is there.",
            "If it does not come back, tell your manager."),
    STORE_FULL(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Homeward’s disk is full",
            "Homeward has no room to save anything just now. Your last step may not be saved. What was saved before is safe.",
            "Write observations on paper, with the time.",
            "Tell your manager now. Whoever looks after the computer must free space on the disk that holds Homeward’s data.",
            "Homeward goes on by itself when there is space. Then type in what is on paper."),
    NO_ROOM_FOR_FILES(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Homeward’s disk is full",
            "Homeward has no room to take in the file you sent, so nothing of it was saved. Everything else still works.",
            "Tell your manager. Whoever looks after the computer must free space on the disk for temporary files.",
            "Then choose the file again.");

    private final HttpStatus status;
    private final String title;
    private final String meaning;
    private final List<String> steps;

    Problem(HttpStatus status, String title, String meaning, String... steps) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
        this.steps = List.of(steps);
    }

    /** The problem a status stands for. */
    public static Problem of(int status) {
        return switch (status) {
            case 401, 403 -> PAGE_TOO_OLD;
            case 404, 405, 410 -> ABSENT;
            case 409, 412 -> CHANGED_MEANWHILE;
            case 413 -> TOO_LARGE;
            case 422 -> NOT_ACCEPTED;
            case 429 -> TOO_OFTEN;
            case 503 -> STORE_LOST;
            default -> status < 500 ? NOT_UNDERSTOOD : OUR_FAULT;
        };
    }

    HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    List<String> steps() {
        return steps;
    }

    boolean mayDelayCare() {
        return status.is5xxServerError();
    }
}
