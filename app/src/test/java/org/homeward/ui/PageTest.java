package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class PageTest {
    private final HttpServletRequest request = new MockHttpServletRequest("GET", "/homes/1/round");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_page_is_sent_whole_and_is_never_stored() throws Exception {
        new EmergencyPage().render(Map.of(), request, response);

        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    }

    @Test
    void the_title_names_the_page_and_the_program() throws Exception {
        assertThat(shown()).contains("<title>999: what to do – Homeward</title>");
    }

    @Test
    void nobody_signed_in_is_offered_no_way_to_sign_out() throws Exception {
        assertThat(shown()).doesNotContain("/sign-out");
    }

    @Test
    void somebody_signed_in_sees_their_name_escaped_and_can_sign_out() throws Exception {
        CsrfToken token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "a-token");
        request.setAttribute(CsrfToken.class.getName(), token);
        Frame.signedIn(new SignedIn("Mrs <Jones>", "Beechwood House"), List.of())
                .hold(request);

        assertThat(shown())
                .contains("Mrs &lt;Jones&gt;")
                .contains("action=\"/sign-out\"")
                .contains("<input type=\"hidden\" name=\"_csrf\" value=\"a-token\">");
    }

    @Test
    void the_longest_way_that_leads_here_is_the_current_one() throws Exception {
        NavigationItem home = NavigationItem.to("Board", "/homes/1");
        NavigationItem round = NavigationItem.to("Round", "/homes/1/round");
        Frame.signedIn(new SignedIn("Ada Obi", "Beechwood House"), List.of(home, round))
                .hold(request);

        assertThat(shown())
                .contains("<a href=\"/homes/1\">Board</a>")
                .contains("<a href=\"/homes/1/round\" aria-current=\"page\">Round</a>");
    }

    @Test
    void the_title_of_a_page_that_comes_back_with_errors_says_so_first() {
        record Pulse(Form form) implements FormPage {
            @Override
            public String title() {
                return "Pulse";
            }
        }
        Pulse refused = new Pulse(Form.blank().refuse("pulse", "Enter the pulse as a number"));

        assertThat(Frame.signedOut().around(refused, request).fullTitle()).isEqualTo("Error: Pulse – Homeward");
        assertThat(refused.status().value()).isEqualTo(422);
    }

    private String shown() throws Exception {
        new EmergencyPage().render(Map.of(), request, response);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
