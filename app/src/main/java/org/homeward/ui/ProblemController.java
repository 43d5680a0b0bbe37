package org.homeward.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.OpenDoor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Answers whatever ended in an error status or an exception with a page that says what to do next. */
@Controller
@OpenDoor(because = "whatever went wrong, anybody is told what to do next; the page holds nobody's data")
class ProblemController implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemController.class);

    @RequestMapping("${spring.web.error.path:/error}")
    View problem(HttpServletRequest request, HttpServletResponse response) {
        // what is refused before the security chain has none of its headers yet
        new SecurityHeaders().writeHeaders(request, response);
        int code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && ApiRefusal.isFor(path)) {
            return forProgram(ApiRefusal.of(code), request);
        }
        Problem problem = Problem.of(code);
        HttpStatus status = Optional.ofNullable(HttpStatus.resolve(code)).orElse(problem.status());
        return new ProblemPage(problem, status, problem == Problem.OUR_FAULT ? logged(request) : null);
    }

    private static View forProgram(ApiRefusal refusal, HttpServletRequest request) {
        String reference = refusal == ApiRefusal.OUR_FAULT ? " Reference " + logged(request) + "." : "";
        return (model, asked, response) -> refusal.write(response, refusal.advice() + reference);
    }

    private static String logged(HttpServletRequest request) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Problem {} at {}",
                reference,
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                cause(request));
        return reference;
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
