package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.homeward.Browser;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A board that is open hears of every change in its home and of no other. */
class LiveBoardTest extends LodgeTest {
    @Test
    void an_open_board_hears_of_a_set_within_2_seconds_and_another_homes_board_nothing() throws Exception {
        Place home = home("Elm Lodge");
        Place other = home("Oak Court");
        Person ada = resident(home, "Finch");
        try (Board here = open(home);
                Board there = open(other)) {
            saved(nurse(home), ada, Sittings.WELL);
            assertThat(here.heard("event:changed")).contains("event:changed");
            assertThat(here.heard("data:")).isEqualTo("data:" + home.id());
            assertThat(there.silent()).isTrue();
        }
    }

    @Test
    void the_bell_rung_by_another_node_is_heard_too() throws Exception {
        Place home = home("Elm Lodge");
        Place other = home("Oak Court");
        BlockingQueue<UUID> here = new LinkedBlockingQueue<>();
        BlockingQueue<UUID> there = new LinkedBlockingQueue<>();
        try (AutoCloseable one = bean(Changes.class).listen(Set.of(home.home()), here::add);
                AutoCloseable two = bean(Changes.class).listen(Set.of(other.home()), there::add)) {
            ring(home.id().toString());
            assertThat(here.poll(2, TimeUnit.SECONDS)).isEqualTo(home.id());
            assertThat(there.poll(600, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void time_that_passes_while_something_is_open_is_heard_in_that_home_alone() throws Exception {
        Place home = home("Elm Lodge");
        Place other = home("Oak Court");
        BlockingQueue<UUID> here = new LinkedBlockingQueue<>();
        BlockingQueue<UUID> there = new LinkedBlockingQueue<>();
        try (AutoCloseable one = bean(Changes.class).listen(Set.of(home.home()), here::add);
                AutoCloseable two = bean(Changes.class).listen(Set.of(other.home()), there::add)) {
            publish(new TimePassed(Set.of(home.home())));
            assertThat(here.poll(2, TimeUnit.SECONDS)).isEqualTo(home.id());
            assertThat(there).isEmpty();
        }
    }

    @Test
    void nonsense_on_the_channel_silences_nobody() throws Exception {
        HomeId home = home("Elm Lodge").home();
        BlockingQueue<UUID> heard = new LinkedBlockingQueue<>();
        try (AutoCloseable listening = bean(Changes.class).listen(Set.of(home), heard::add)) {
            ring("");
            ring("not a home");
            ring(home.toString());
            assertThat(heard.poll(2, TimeUnit.SECONDS)).isEqualTo(home.value());
        }
    }

    @Test
    void a_listener_that_fails_silences_nobody_else() throws Exception {
        HomeId home = home("Elm Lodge").home();
        BlockingQueue<UUID> heard = new LinkedBlockingQueue<>();
        Changes changes = bean(Changes.class);
        try (AutoCloseable broken = changes.listen(Set.of(home), told -> {
                    throw new IllegalStateException("gone");
                });
                AutoCloseable whole = changes.listen(Set.of(home), heard::add)) {
            for (int times = 0; times < 3; times++) {
                ring(home.toString());
                assertThat(heard.poll(2, TimeUnit.SECONDS)).isEqualTo(home.value());
            }
        }
    }

    @Test
    void a_closed_board_is_forgotten() throws Exception {
        Place home = home("Elm Lodge");
        Changes changes = new Changes();
        AutoCloseable listening = changes.listen(Set.of(home.home()), told -> {});
        assertThat(changes.count()).isEqualTo(1);
        listening.close();
        assertThat(changes.count()).isZero();
    }

    private void ring(String home) {
        JdbcClient second = owner();
        second.sql("select pg_notify('boards', ?)")
                .param(home)
                .query((row, number) -> "")
                .single();
    }

    private Board open(Place home) throws Exception {
        Browser carer =
                visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
        Board board = Board.open(URI.create(url() + "/homes/" + home.home() + "/board/changes"), carer.session());
        assertThat(board.heard("event:ready")).isEqualTo("event:ready");
        return board;
    }

    /** An open stream, line by line. */
    private record Board(HttpClient client, BlockingQueue<String> lines, CompletableFuture<?> reading)
            implements AutoCloseable {
        static Board open(URI address, String session) {
            HttpClient client = HttpClient.newHttpClient();
            BlockingQueue<String> lines = new LinkedBlockingQueue<>();
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Cookie", "homeward=" + session)
                    .header("Accept", "text/event-stream")
                    .build();
            CompletableFuture<?> reading = client.sendAsync(request, BodyHandlers.ofLines())
                    .thenAcceptAsync((HttpResponse<Stream<String>> answer) ->
                            answer.body().forEach(lines::add));
            return new Board(client, lines, reading);
        }

        /** The next line that begins so, or nothing within 2 seconds. */
        String heard(String start) throws InterruptedException, IOException {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
            while (System.nanoTime() < until) {
                String line = lines.poll(100, TimeUnit.MILLISECONDS);
                if (line != null && line.startsWith(start)) {
                    return line;
                }
            }
            return "nothing";
        }

        boolean silent() throws InterruptedException, IOException {
            return heard("event:changed").equals("nothing");
        }

        @Override
        public void close() {
            reading.cancel(true);
            client.shutdownNow();
        }
    }
}
