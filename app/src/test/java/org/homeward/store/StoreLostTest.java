package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StoreLostTest {
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    private final Disk disk = new Disk("", Clock.fixed(NOON, ZoneOffset.UTC));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_lost_database_is_a_503_that_says_so() throws Exception {
        ask("/homes/1", new IllegalStateException(new SQLTransientConnectionException("no connection")));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(response.getContentAsString()).contains("Homeward cannot reach its store");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self';");
    }

    @Test
    void a_full_disk_has_words_of_its_own() throws Exception {
        ask("/homes/1", failed("53100"));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("disk is full").contains("must free space");
        assertThat(disk.isFull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/homes/1", "/oauth2/token"})
    void a_program_gets_a_problem_it_can_read(String path) throws Exception {
        ask(path, failed("57P01"));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(response.getContentAsString()).contains("\"status\":503").contains("same Idempotency-Key");
    }

    @Test
    void a_bug_is_not_taken_for_a_lost_database() {
        assertThatThrownBy(() -> ask("/homes/1", new IllegalStateException(new DuplicateKeyException("twice"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "53100,FULL",
        "53200,GONE",
        "53300,GONE",
        "57P01,GONE",
        "57P02,GONE",
        "57P03,GONE",
        "57014,GONE",
        "55P03,GONE",
        "25P03,GONE",
        "08006,GONE",
        "08001,GONE",
        "58030,GONE"
    })
    void postgresql_says_what_is_lost(String code, Loss loss) {
        assertThat(Loss.in(failed(code))).contains(loss);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22001", "40001", "42501", "25006"})
    void what_postgresql_refuses_for_its_content_is_no_loss(String code) {
        assertThat(Loss.in(failed(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "There is not enough space on the disk",
                "/tmp/homeward-imports1/0: Disk quota exceeded"
            })
    void a_full_disk_for_temporary_files_is_said_and_the_database_is_not_blamed(String words) throws Exception {
        ask("/directory/imports", new IllegalStateException(new IOException(words)));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("disk is full").contains("Then choose the file again");
        assertThat(disk.isFull()).as("what needs the database goes on").isFalse();
    }

    @Test
    void a_file_that_cannot_be_kept_is_no_bug_where_nothing_wraps_it() throws Exception {
        FilterChain full = (request, answer) -> {
            throw new IOException("No space left on device");
        };
        new StoreLost(disk).doFilter(new MockHttpServletRequest("POST", "/directory/imports"), response, full);

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void a_browser_that_has_gone_is_not_taken_for_a_full_disk() {
        FilterChain gone = (request, answer) -> {
            throw new IOException("Broken pipe");
        };

        assertThatThrownBy(() ->
                        new StoreLost(disk).doFilter(new MockHttpServletRequest("GET", "/homes/1"), response, gone))
                .hasMessage("Broken pipe");
    }

    private static RuntimeException failed(String code) {
        return new UncategorizedSQLException("a task", "a statement", new SQLException("a reason", code));
    }

    private void ask(String path, RuntimeException failure) throws Exception {
        FilterChain lost = (request, answer) -> {
            throw failure;
        };
        new StoreLost(disk).doFilter(new MockHttpServletRequest("GET", path), response, lost);
    }
}
