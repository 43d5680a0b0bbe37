import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Ends with 0 once the address given first answers 200, and with 1 after the seconds given second. */
class Ready {
    public static void main(String[] words) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(words[0]))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(words[1])).toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, question)) {
                if (System.nanoTime() > end) {
                    System.exit(1);
                }
                Thread.sleep(200);
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
