package org.homeward.clinical.browser;

import java.util.List;

/** What both are asked. */
interface Question {
    /** What Java answers. */
    String answer();

    /** What the function in the browser is given. */
    List<Object> arguments();
}
