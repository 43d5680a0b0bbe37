package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

class ProblemTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/homes/1");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({
        "400,NOT_UNDERSTOOD", "403,PAGE_TOO_OLD", "404,ABSENT", "405,ABSENT", "409,CHANGED_MEANWHILE",
        "413,TOO_LARGE", "418,NOT_UNDERSTOOD", "422,NOT_ACCEPTED", "429,TOO_OFTEN", "500,OUR_FAULT",
        "502,OUR_FAULT", "503,STORE_LOST"
    })
    void every_status_has_a_page(int status, Problem problem) {
        assertThat(Problem.of(status)).isEqualTo(problem);
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_says_what_to_do_next(Problem problem) {
        String page = ProblemPage.of(problem).html(Frame.signedOut());

        assertThat(page).contains(problem.title()).contains("What to do");
        assertThat(problem.steps()).isNotEmpty();
    }

    @Test
    void when_homeward_fails_care_does_not_wait() {
        assertThat(ProblemPage.of(Problem.OUR_FAULT).html(Frame.signedOut())).contains("do not wait");
    }

    @Test
    void forbidden_looks_like_absent() throws Exception {
        new Denied().handle(request, response, new AccessDeniedException("no"));

        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void a_page_that_was_open_too_long_is_told_so() throws Exception {
        new Denied().handle(request, response, new MissingCsrfTokenException(null));

        assertThat(response.getStatus()).isEqualTo(403);
    }
}
