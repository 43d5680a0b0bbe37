package org.homeward.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.Visitor;
import org.homeward.access.signin.password.Passwords;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleJourneyTest extends HomewardTest {
    private static final String ICB = "QMM";
    private static final String HOLT = "D82001";
    private static final Pattern LINK = Pattern.compile("(/invitations/[A-Za-z0-9_-]+)");
    private static final Pattern SECRET = Pattern.compile("<strong class=\"homeward-typed\">([A-Z2-7 ]+)<");

    @Test
    void a_manager_invites_a_newcomer_who_sets_a_password_and_a_phone() {
        Browser manager = manager("Invites People").signIn(browser());
        Answer staff = manager.get("/people");
        assertThat(staff.path()).isEqualTo(path(BEECHWOOD));

        String link = link(manager.post(path(BEECHWOOD) + "/invitations", invitation("new.comer@work.example")));
        Browser newcomer = browser();
        assertThat(newcomer.get(link).text()).contains("New Comer", "new.comer@work.example");
        assertThat(newcomer.post(link, Map.of("password", "short")).text()).contains("Use 10 characters or more");
        assertThat(newcomer.post(link, Map.of("password", "kettle-moss-drum")).text())
                .contains("Your password is set");
        Answer setUp =
                newcomer.post("/sign-in", Map.of("username", "new.comer@work.example", "password", "kettle-moss-drum"));
        assertThat(setUp.path()).isEqualTo("/sign-in/set-up");
        Answer codes = newcomer.post("/sign-in/set-up", Map.of("code", codeFor(setUp)));

        assertThat(codes.text()).contains("Your recovery codes");
        assertThat(codes.text().split("<li><span", -1)).hasSize(11);
        assertThat(newcomer.get("/account").text()).contains("10 of 10 left");
        assertThat(browser().get(link).text()).contains("This link does not work");
    }

    @Test
    void a_form_that_lacks_something_comes_back_with_what_was_typed() {
        Browser manager = manager("Types Little").signIn(browser());
        manager.get(path(BEECHWOOD));

        Answer refused = manager.post(
                path(BEECHWOOD) + "/invitations", Map.of("name", "Only A Name", "email", "no-address", "role", "GP"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Only A Name", "Enter an email address", "Choose what the person does", "Enter the day");
    }

    @Test
    void a_manager_keeps_the_people_of_their_own_home_only() {
        Browser manager = manager("Stays Home").signIn(browser());
        manager.get("/account");

        assertThat(manager.get(path(THE_LIMES)).status()).isEqualTo(404);
        assertThat(manager.post(path(THE_LIMES) + "/invitations", invitation("x@y.example"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_care_assistant_finds_no_page_of_people() {
        Browser carer = visitor("Not A Manager").signIn(browser());

        assertThat(carer.get(path(BEECHWOOD)).status()).isEqualTo(404);
        assertThat(carer.get("/people").status()).isEqualTo(404);
    }

    @Test
    void somebody_whose_last_role_ends_is_signed_out_at_once_and_stays_out() {
        Visitor leaver = visitor("Leaving Today");
        Browser theirs = leaver.signIn(browser());
        assertThat(theirs.get("/account").status()).isEqualTo(200);
        Browser manager = manager("Ends Roles").signIn(browser());
        manager.get(path(BEECHWOOD));

        manager.post(path(BEECHWOOD) + "/memberships/" + membership(leaver) + "/ending", Map.of());

        assertThat(theirs.get("/account").path()).isEqualTo("/sign-in");
        assertThat(theirs.post("/sign-in", leaver.password()).status()).isEqualTo(422);
        assertThat(manager.get(path(BEECHWOOD)).text()).contains("ended by Ends Roles");
    }

    @Test
    void somebody_with_a_role_elsewhere_stays_signed_in() {
        Visitor both = visitor("Works Twice");
        bean(Staff.class)
                .start(
                        both.person(),
                        new Staff.Post(
                                visitors(Role.NURSE, THE_LIMES).organisation(),
                                Role.NURSE,
                                java.time.LocalDate.of(2026, 1, 5)));
        Browser theirs = both.signIn(browser());
        Browser manager = manager("Ends One Role").signIn(browser());
        manager.get(path(BEECHWOOD));

        manager.post(path(BEECHWOOD) + "/memberships/" + membership(both) + "/ending", Map.of());

        assertThat(theirs.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_manager_cannot_make_a_link_for_somebody_who_works_elsewhere_too() {
        Visitor both = visitor("Two Homes");
        bean(Staff.class)
                .start(
                        both.person(),
                        new Staff.Post(
                                visitors(Role.NURSE, THE_LIMES).organisation(),
                                Role.NURSE,
                                java.time.LocalDate.of(2026, 1, 5)));
        Browser manager = manager("Wants A Link").signIn(browser());
        manager.get(path(BEECHWOOD));

        assertThat(manager.post(path(BEECHWOOD) + "/" + both.person() + "/links", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_new_link_replaces_a_lost_phone_and_a_forgotten_password() {
        Visitor forgetful = visitor("Forgets All");
        Browser old = forgetful.signIn(browser());
        Browser manager = manager("Helps Out").signIn(browser());
        manager.get(path(BEECHWOOD));

        String link = link(manager.post(path(BEECHWOOD) + "/" + forgetful.person() + "/links", Map.of()));
        Browser fresh = browser();
        fresh.get(link);
        fresh.post(link, Map.of("password", "lantern-otter-seven"));

        assertThat(old.get("/account").path()).isEqualTo("/sign-in");
        assertThat(fresh.post("/sign-in", Map.of("username", forgetful.email(), "password", "lantern-otter-seven"))
                        .path())
                .isEqualTo("/sign-in/set-up");
    }

    @Test
    void a_system_administrator_finds_any_organisation_by_name() {
        Browser iris = signedIn("iris.cole@icb.example");

        assertThat(iris.get("/people?name=Limes").path()).isEqualTo(path(THE_LIMES));
        assertThat(iris.get("/people?name=Holt").text()).contains("Holt Pharmacy");
    }

    @Test
    void a_system_administrator_cannot_give_themselves_a_role() {
        Visitor administrator = visitors(Role.SYSTEM_ADMINISTRATOR, ICB).make("Wants To Look");
        Browser browser = administrator.signIn(browser());
        browser.get(path(BEECHWOOD));

        Answer refused = browser.post(path(BEECHWOOD) + "/invitations", invitation(administrator.email()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nobody gives a role to themselves", administrator.email());
        assertThat(roles(administrator)).containsExactly("SYSTEM_ADMINISTRATOR");
    }

    @Test
    void a_manager_cannot_give_themselves_another_role_either() {
        Visitor manager = manager("Wants More");
        Browser browser = manager.signIn(browser());
        browser.get(path(BEECHWOOD));

        assertThat(browser.post(path(BEECHWOOD) + "/invitations", invitation(manager.email()))
                        .text())
                .contains("Nobody gives a role to themselves");
        assertThat(roles(manager)).containsExactly("REGISTERED_MANAGER");
    }

    @ParameterizedTest
    @EnumSource(names = {"ICB_FACILITATOR", "ICB_PROGRAMME_MANAGER", "SYSTEM_ADMINISTRATOR"})
    void somebody_of_the_programme_gets_no_role_that_sees_residents(Role role) {
        Visitor facilitator = visitors(role, ICB).make("Of The Programme");
        Browser iris = administrator();

        Answer home = invite(iris, BEECHWOOD, facilitator, Role.CARE_ASSISTANT);
        Answer practice = invite(iris, HOLT, facilitator, Role.GP);

        assertThat(home.status()).isEqualTo(practice.status()).isEqualTo(422);
        assertThat(home.text()).contains("those never see a resident");
        assertThat(practice.text()).contains("those never see a resident");
        assertThat(roles(facilitator)).containsExactly(role.name());
    }

    @Test
    void somebody_who_looks_after_residents_does_not_join_the_programme() {
        Visitor gp = visitors(Role.GP, HOLT).make("Looks After");
        Browser iris = administrator();

        assertThat(invite(iris, ICB, gp, Role.ICB_FACILITATOR).text())
                .contains("looks after residents, so they cannot");
        assertThat(invite(iris, ICB, gp, Role.SYSTEM_ADMINISTRATOR).text()).contains("looks after residents");
        assertThat(roles(gp)).containsExactly("GP");
    }

    @Test
    void a_role_of_the_other_side_that_has_ended_is_no_hindrance() {
        Visitor nurse = visitor("Changed Jobs");
        Browser iris = administrator();
        iris.get(path(BEECHWOOD));
        iris.post(path(BEECHWOOD) + "/memberships/" + membership(nurse) + "/ending", Map.of());

        assertThat(invite(iris, ICB, nurse, Role.ICB_FACILITATOR).status()).isEqualTo(200);
        assertThat(roles(nurse)).containsExactlyInAnyOrder("CARE_ASSISTANT", "ICB_FACILITATOR");
    }

    @Test
    void of_two_roles_of_both_sides_given_at_once_one_is_refused() throws Exception {
        Visitor wanted = visitor("Wanted Twice");
        owner().sql("delete from access.membership where person_id = ?")
                .param(wanted.person().value())
                .update();
        Browser one = administrator();
        Browser other = administrator();
        List<Answer> answers = atOnce(
                () -> invite(one, BEECHWOOD, wanted, Role.NURSE),
                () -> invite(other, ICB, wanted, Role.ICB_FACILITATOR));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
        assertThat(roles(wanted)).hasSize(1);
    }

    @Test
    void of_two_people_with_one_link_one_sets_the_password_and_the_other_is_told_so() throws Exception {
        Visitor shared = visitor("One Link");
        Browser manager = manager("Sends It Twice").signIn(browser());
        manager.get(path(BEECHWOOD));
        String link = link(manager.post(path(BEECHWOOD) + "/" + shared.person() + "/links", Map.of()));
        List<String> passwords = List.of("kettle-moss-drum", "lantern-otter-seven");
        Browser first = browser();
        Browser second = browser();
        first.get(link);
        second.get(link);

        List<Answer> answers = atOnce(
                () -> first.post(link, Map.of("password", passwords.get(0))),
                () -> second.post(link, Map.of("password", passwords.get(1))));

        assertThat(answers)
                .filteredOn(answer -> answer.text().contains("Your password is set"))
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.text().contains("This link does not work"))
                .hasSize(1);
        for (int i = 0; i < 2; i++) {
            boolean won = answers.get(i).text().contains("Your password is set");
            assertThat(bean(Passwords.class).matches(shared.person(), passwords.get(i)))
                    .isEqualTo(won);
        }
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        try (ExecutorService together = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> answers = together.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }

    private Browser administrator() {
        return visitors(Role.SYSTEM_ADMINISTRATOR, ICB).make("Keeps Everybody").signIn(browser());
    }

    private Answer invite(Browser keeper, String ods, Visitor who, Role role) {
        Map<String, String> invitation = new HashMap<>(invitation(who.email()));
        invitation.put("role", role.name());
        keeper.get(path(ods));
        return keeper.post(path(ods) + "/invitations", invitation);
    }

    private List<String> roles(Visitor visitor) {
        return owner().sql("select role from access.membership where person_id = ?")
                .param(visitor.person().value())
                .query((row, number) -> row.getString("role"))
                .list();
    }

    private Visitor manager(String name) {
        return visitors(Role.REGISTERED_MANAGER, BEECHWOOD).make(name);
    }

    private String path(String ods) {
        return "/organisations/" + visitors(Role.NURSE, ods).organisation() + "/people";
    }

    private static Map<String, String> invitation(String email) {
        return Map.of(
                "name",
                "New Comer",
                "email",
                email,
                "role",
                "CARE_ASSISTANT",
                "starts",
                ""
                        + java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                                .getDayOfMonth(),
                "starts-month",
                ""
                        + java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                                .getMonthValue(),
                "starts-year",
                ""
                        + java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                                .getYear());
    }

    private static String link(Answer page) {
        Matcher link = LINK.matcher(page.text());
        assertThat(link.find()).as(page.text()).isTrue();
        return link.group(1);
    }

    /** What an app shows that was given the letters on the page. */
    private static String codeFor(Answer page) {
        Matcher letters = SECRET.matcher(page.text());
        assertThat(letters.find()).as(page.text()).isTrue();
        byte[] secret = new org.apache.commons.codec.binary.Base32()
                .decode(letters.group(1).replace(" ", ""));
        try {
            return new com.eatthepath.otp.TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new javax.crypto.spec.SecretKeySpec(secret, "RAW"), java.time.Instant.now());
        } catch (java.security.InvalidKeyException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String membership(Visitor visitor) {
        return owner().sql("select id::text from access.membership where person_id = ? order by id limit 1")
                .param(visitor.person().value())
                .query(String.class)
                .single();
    }
}
