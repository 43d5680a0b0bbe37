package org.homeward.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.bench.fill.Home;

/** Asks for tokens as programs do; each lasts 15 minutes. */
public record Tokens(int port, String secret) {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    /** One token for each client id. */
    public List<Client> of(Map<String, Home> clients) throws IOException, InterruptedException {
        List<Client> all = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Map.Entry<String, Home> client : clients.entrySet()) {
                all.add(new Client(client.getValue(), "Authorization: Bearer " + token(http, client.getKey())));
            }
        }
        return all;
    }

    private String token(HttpClient http, String client) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        String answer = http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Matcher found = TOKEN.matcher(answer);
        if (!found.find()) {
            throw new IOException("No token was given: " + answer);
        }
        return found.group(1);
    }
}
