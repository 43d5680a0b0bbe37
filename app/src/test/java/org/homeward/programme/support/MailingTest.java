package org.homeward.programme.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.observations.LodgeTest;
import org.homeward.programme.home.HomesInJourneys;
import org.homeward.programme.journey.Journey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ravi Nair writes to some homes at once: each has a receipt, and none is said to be sent. */
class MailingTest extends LodgeTest {
    private static final String MAILINGS = "/programme/desk/mailings";

    @SuppressWarnings("NullAway.Init")
    private Browser ravi;

    @SuppressWarnings("NullAway.Init")
    private Place elm;

    @SuppressWarnings("NullAway.Init")
    private Place oak;

    @SuppressWarnings("NullAway.Init")
    private Place group;

    @BeforeEach
    void open() {
        elm = home("Elm Lodge");
        oak = home("Oak Lodge");
        group = organisation("provider", "Trees of Norfolk");
        link(elm, group);
        link(oak, group);
        ravi = signedIn("ravi.nair@icb.example");
    }

    @Test
    void a_mail_waits_at_each_home_with_an_address_and_says_why_not_at_the_others() {
        contact("SHARED_MAILBOX", "elm.lodge@nhs.net");
        Answer preview = ravi.get(MAILINGS + "/new?group=" + group.id() + "&template=dspt-due");
        assertThat(preview.text())
                .contains(
                        "Care homes: Trees of Norfolk",
                        "Homes: 2. With an address: 1. Not safe, so encrypted: 0.",
                        "no shared mailbox known")
                .contains(
                        "{home}: your DSPT is due by 30 June",
                        "Elm Lodge: your DSPT is due by 30 June",
                        "Dear manager,");
        String id = preview.text().replaceAll("(?s).*name=\"id\" value=\"([^\"]+)\".*", "$1");
        Map<String, String> mail = Map.of(
                "id",
                id,
                "group",
                group.id().toString(),
                "template",
                "dspt-due",
                "subject",
                "For {home}",
                "body",
                "Dear {manager}");

        Answer kept = ravi.post(MAILINGS, mail);
        ravi.post(MAILINGS, mail);

        assertThat(kept.text())
                .contains("ready to connect, not connected", "Ready: 1. With no address: 1.")
                .contains("Ready to connect: elm.lodge@nhs.net", "None: no shared mailbox known")
                .doesNotContain("sent");
        assertThat(receipts(id)).containsExactlyInAnyOrder("WAITING elm.lodge@nhs.net false", "NONE - false");
        assertThat(ravi.get(MAILINGS).text()).contains("For {home}");
        assertThat(owner().sql("select count(*) from audit.entry where about = ?::uuid and deed = 'PREPARED_MAILING'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_address_outside_the_secure_domains_is_marked_for_encryption() {
        contact("SHARED_MAILBOX", "elm@homes.example");
        String id = Ids.next().toString();
        assertThat(ravi.get(MAILINGS + "/new?group=" + group.id()).text()).contains("Not safe, so encrypted: 1.");
        ravi.post(MAILINGS, Map.of("id", id, "group", group.id().toString(), "subject", "A", "body", "B"));
        assertThat(receipts(id)).contains("WAITING elm@homes.example true");
    }

    @Test
    void a_mail_without_homes_words_or_with_somebody_elses_number_is_not_kept() {
        Map<String, String> whole = Map.of("group", group.id().toString(), "subject", "A", "body", "B");
        ravi.get(MAILINGS + "/new");
        for (Map<String, String> wrong : List.of(
                Map.of("subject", ""),
                Map.of("body", ""),
                Map.of("subject", "About 999 012 3454"),
                Map.of("body", "Dear {resident}"),
                Map.of("group", UUID.randomUUID().toString()))) {
            Map<String, String> mail = new HashMap<>(whole);
            mail.putAll(wrong);
            assertThat(ravi.post(MAILINGS, mail).status()).as("%s", wrong).isEqualTo(422);
        }
    }

    @Test
    void homes_are_chosen_by_place_network_kind_of_care_and_rating() {
        List<Recipient> all = homes(new Segment(null, null, null, null, null));
        List<Recipient> nursing = homes(new Segment(null, null, null, true, null));
        List<Recipient> without = homes(new Segment(null, null, null, false, null));
        List<Recipient> good = homes(new Segment(null, null, null, null, org.homeward.directory.CareHome.Rating.GOOD));
        UUID northNorfolk = one("select id from directory.organisation where local_code = 'NW-NORTH-NORFOLK'");
        List<Recipient> north = homes(new Segment(northNorfolk, null, null, null, null));

        assertThat(names(all)).contains("Beechwood House", "The Limes", "Elm Lodge");
        assertThat(nursing.size()).isPositive();
        assertThat(nursing.size() + without.size()).isLessThan(all.size());
        assertThat(names(good)).contains("Beechwood House").doesNotContain("The Limes", "Elm Lodge");
        assertThat(names(north)).contains("Beechwood House").doesNotContain("The Limes");
    }

    @Test
    void a_home_is_in_the_network_of_its_practice_on_a_board_as_in_a_mailing_and_an_association_is_none() {
        Place pcn = organisation("pcn", "Elms Network");
        Place practice = organisation("gp-practice", "Elm Surgery");
        link(practice, pcn, "member-of");
        link(elm, practice, "served-by-practice");
        link(elm, organisation("care-association", "Elms Care Association"), "member-of");

        assertThat(names(homes(new Segment(null, pcn.id(), null, null, null)))).containsExactly("Elm Lodge");
        assertThat(bean(HomesInJourneys.class).in(Journey.PROXY, London.day(Instant.now())))
                .filteredOn(at -> at.home().name().equals("Elm Lodge")
                        && !at.home().networks().isEmpty())
                .allSatisfy(at -> assertThat(at.home().networks()).containsExactly("Elms Network"))
                .isNotEmpty();
    }

    @Test
    void who_left_is_ended_and_a_new_mailbox_takes_the_place_of_the_old() {
        contact("SHARED_MAILBOX", "elm@nhs.net");
        contact("SHARED_MAILBOX", "elm.lodge@nhs.net");
        Answer page = contact("DEPUTY", "sam@nhs.net");
        assertThat(page.text())
                .contains("elm.lodge@nhs.net", "Safe address.", "Deputy manager", "Ravi Nair, ICB programme manager");
        assertThat(page.text().substring(page.text().indexOf(">Before<"))).contains("Shared mailbox");
        String sam = page.text().replaceAll("(?s).*Deputy manager.*?contacts/([^/]+)/end.*", "$1");

        Answer after = ravi.post(contacts() + "/" + sam + "/end", Map.of());

        assertThat(after.text().substring(after.text().indexOf(">Before<"))).contains("Deputy manager");
        assertThat(contact("DEPUTY", "not an address").status()).isEqualTo(422);
        assertThat(contact("SHARED_MAILBOX", "").status()).isEqualTo(422);
        assertThat(contact("NOBODY", "sam@nhs.net").status()).isEqualTo(422);
    }

    @Test
    void the_card_for_the_help_line_is_filled_in_from_the_directory_and_says_what_is_not_known() {
        UUID beechwood = one("select id from directory.organisation where ods_code = 'VLX01'");
        assertThat(ravi.get("/programme/homes/" + beechwood + "/call-card").text())
                .contains(
                        "0333 200 1133",
                        "“It is Beechwood House. The ODS code is VLX01.”",
                        "1-999000001",
                        "01632960001")
                .contains("1 Beech Drive, Holt, NR25 9ZA", "Never say a password");
        contact("SHARED_MAILBOX", "elm.lodge@nhs.net");
        assertThat(ravi.get("/programme/homes/" + elm.id() + "/call-card").text())
                .contains("elm.lodge@nhs.net", "not known: ask the digital team");
    }

    private Answer contact(String role, String mail) {
        ravi.get(contacts());
        return ravi.post(
                contacts(),
                Map.of("id", Ids.next().toString(), "name", "Sam Reed", "role", role, "mail", mail, "phone", ""));
    }

    private String contacts() {
        return "/programme/homes/" + elm.id() + "/contacts";
    }

    private List<Recipient> homes(Segment segment) {
        return bean(Segments.class).homes(segment, java.time.LocalDate.now(java.time.ZoneOffset.UTC));
    }

    private static List<String> names(List<Recipient> homes) {
        return homes.stream().map(home -> home.caller().name()).toList();
    }

    private UUID one(String sql) {
        return owner().sql(sql).query(UUID.class).single();
    }

    private List<@Nullable String> receipts(String mailing) {
        return owner().sql(
                        "select concat_ws(' ', state, coalesce(address, '-'), encrypted::text) from programme.mailing_receipt where mailing_id = ?::uuid")
                .param(mailing)
                .query(String.class)
                .list();
    }

    private void link(Place from, Place to) {
        link(from, to, "operated-by");
    }

    private void link(Place from, Place to, String kind) {
        owner().sql(
                        "insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, method) values (?, ?, ?, ?, '2021-01-01', 'person')")
                .params(Ids.next(), from.id(), to.id(), kind)
                .update();
    }
}
