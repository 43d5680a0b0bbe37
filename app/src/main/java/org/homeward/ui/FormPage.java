package org.homeward.ui;

import org.springframework.http.HttpStatus;

/** A page with a form on it: it answers 422, and its title says so first, when the form has errors. */
public interface FormPage extends Page {
    Form form();

    @Override
    default HttpStatus status() {
        return form().status();
    }
}
