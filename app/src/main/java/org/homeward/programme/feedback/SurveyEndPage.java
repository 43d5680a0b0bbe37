package org.homeward.programme.feedback;

import org.homeward.ui.Page;
import org.springframework.http.HttpStatus;

/** What whoever holds a link reads when there is nothing to answer: thanks, or what to do. */
public record SurveyEndPage(String title, String words, HttpStatus status) implements Page {
    static final SurveyEndPage NOTHING_HERE = new SurveyEndPage(
            "This link opens nothing", "Copy the whole link from your mail, and try again.", HttpStatus.NOT_FOUND);
    static final SurveyEndPage TOO_OFTEN =
            new SurveyEndPage("Please wait", "Try again in ten minutes.", HttpStatus.TOO_MANY_REQUESTS);

    static SurveyEndPage thanks(String home) {
        return new SurveyEndPage("Thank you", "We have the answers of " + home + ".", HttpStatus.OK);
    }
}
