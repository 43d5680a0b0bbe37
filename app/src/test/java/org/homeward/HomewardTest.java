package org.homeward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.homeward.access.Beginning;
import org.homeward.access.people.Visitors;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.Role;
import org.homeward.postgres.DataFolder;
import org.homeward.postgres.EmbeddedPostgres;
import org.homeward.postgres.PostgresServer;
import org.homeward.postgres.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/**
 * The whole program on a real PostgreSQL with the demo loaded, started once for all tests that extend this class. They
 * share what they write: a test makes its own people and residents, or puts back what it changed.
 */
@SpringBootTest(classes = Homeward.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = HomewardTest.OnEmbeddedPostgres.class)
public abstract class HomewardTest {
    /** Homes of the demo, by ODS code. */
    protected static final String BEECHWOOD = "VLX01";

    protected static final String THE_LIMES = "VLX02";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext program;

    protected final <T> T bean(Class<T> kind) {
        return program.getBean(kind);
    }

    protected final void publish(Object event) {
        program.publishEvent(event);
    }

    /** The database as its owner, who may write any table; row-level security still holds where it is forced. */
    protected final JdbcClient owner() {
        PostgresServer server = bean(PostgresServer.class);
        return JdbcClient.create(new DriverManagerDataSource(
                server.jdbcUrl(), server.migrator().user(), server.migrator().password()));
    }

    /** "http://localhost:41234". */
    protected final String url() {
        return String.valueOf(program.getEnvironment().getProperty("homeward.url"));
    }

    /** A browser that nobody has signed in with. */
    protected final Browser browser() {
        return new Browser(url());
    }

    /** A browser in which this person of the demo ("ada.obi@beechwood.example") has signed in with both steps. */
    protected final Browser signedIn(String email) {
        return new DemoSignIn(owner()).as(email, browser());
    }

    /** Lets this person of the demo sign in again within the half minute in which each code works only once. */
    protected final void forgetUsedCodes(String email) {
        new DemoSignIn(owner()).forgetUsedCodes(email);
    }

    /** Somebody new with an account: a care assistant at Beechwood House. */
    protected final Visitor visitor(String name) {
        return visitors(Role.CARE_ASSISTANT, BEECHWOOD).make(name);
    }

    /** For somebody new in another role or at another organisation, by its ODS code. */
    protected final Visitors visitors(Role role, String ods) {
        return new Visitors(program, role, ods);
    }

    static final class OnEmbeddedPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Path folder = Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "homeward-test-" + ProcessHandle.current().pid());
            PostgresServer server = EmbeddedPostgres.start(new DataFolder(folder), Settings.throwaway(), told -> {})
                    .orElseThrow();
            context.getBeanFactory().registerSingleton("testPostgres", server);
            // registered first, so closed last
            ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("testPostgres", () -> {
                server.close();
                FileSystemUtils.deleteRecursively(folder);
            });
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings(server)));
            context.addApplicationListener(event -> {
                if (event instanceof ApplicationReadyEvent) {
                    loadDemo(context);
                }
            });
        }

        private static Map<String, Object> settings(PostgresServer server) {
            return Map.of(
                    "spring.datasource.url", server.jdbcUrl(),
                    "spring.datasource.username", server.app().user(),
                    "spring.datasource.password", server.app().password(),
                    "spring.flyway.url", server.jdbcUrl(),
                    "spring.flyway.user", server.migrator().user(),
                    "spring.flyway.password", server.migrator().password(),
                    "spring.flyway.placeholders.app", server.app().user(),
                    "server.port", freePort(),
                    "homeward.demo", "true");
        }

        private static int freePort() {
            try (ServerSocket any = new ServerSocket(0)) {
                return any.getLocalPort();
            } catch (IOException none) {
                throw new UncheckedIOException("No port is free", none);
            }
        }

        private static void loadDemo(ConfigurableApplicationContext context) {
            context.getBeansOfType(DemoChapter.class).values().stream()
                    .sorted(Comparator.comparingInt(DemoChapter::order))
                    .filter(chapter -> !chapter.isLoaded())
                    .forEach(DemoChapter::load);
            context.getBean(Beginning.class).complete();
        }
    }
}
