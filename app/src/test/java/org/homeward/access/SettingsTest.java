package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The README's table of settings, beside the settings that the program reads. */
class SettingsTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern SETTING = Pattern.compile("\\$\\{(homeward\\.[a-z-]+)");
    /** Said by the start command, not by whoever sets up the machine. */
    private static final List<String> BY_COMMAND = List.of("homeward.demo", "homeward.data");

    @Test
    void every_setting_that_the_program_reads_stands_in_the_readme() throws IOException {
        String readme = Files.readString(README);
        List<String> read = settings();

        assertThat(read).contains("homeward.url", "homeward.server-key");
        assertThat(read)
                .filteredOn(setting -> !BY_COMMAND.contains(setting))
                .allSatisfy(setting -> assertThat(readme).contains("`" + variable(setting) + "`"));
    }

    @Test
    void the_names_in_the_readme_reach_the_settings() throws IOException {
        for (String setting : settings()) {
            assertThat(environment(Map.of(variable(setting), "said")).resolvePlaceholders("${" + setting + ":}"))
                    .as(setting)
                    .isEqualTo("said");
        }
    }

    @Test
    void the_names_of_a_providers_settings_reach_it() throws IOException {
        String registration = "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_NAME_";
        String issuer = "SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_NAME_ISSUERURI";
        assertThat(Files.readString(README))
                .contains(
                        issuer,
                        registration + "CLIENTID",
                        "_CLIENTSECRET",
                        registration + "SCOPE",
                        registration + "CLIENTNAME");

        OAuth2ClientProperties client = Binder.get(environment(Map.of(
                        issuer,
                        "https://provider.example",
                        registration + "CLIENTID",
                        "homeward",
                        registration + "CLIENTSECRET",
                        "secret",
                        registration + "SCOPE",
                        "openid,email",
                        registration + "CLIENTNAME",
                        "Trust sign-in")))
                .bind("spring.security.oauth2.client", OAuth2ClientProperties.class)
                .get();

        assertThat(client.getProvider().values())
                .extracting(OAuth2ClientProperties.Provider::getIssuerUri)
                .containsExactly("https://provider.example");
        assertThat(client.getRegistration().values()).singleElement().satisfies(one -> {
            assertThat(Arrays.asList(one.getClientId(), one.getClientSecret(), one.getClientName()))
                    .containsExactly("homeward", "secret", "Trust sign-in");
            assertThat(one.getScope()).containsExactlyInAnyOrder("openid", "email");
        });
    }

    private static List<String> settings() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> SETTING.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static StandardEnvironment environment(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        sources.addFirst(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
