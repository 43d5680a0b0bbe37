package org.homeward.access.signin;

import java.util.List;
import org.homeward.ui.Page;
import org.springframework.http.HttpStatus;

/** Who are you? In the demo it also says who lives and works here, and what to try as whom. */
public record SignInPage(String email, boolean refused, boolean signedOut, List<DemoPerson> demo) implements Page {
    @Override
    public String title() {
        return "Sign in";
    }

    @Override
    public HttpStatus status() {
        return refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    /** A made-up person of the demo, with one sentence on what to try. */
    public record DemoPerson(String email, String name, String role, String place, String tryThis) {}
}
