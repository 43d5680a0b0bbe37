package org.homeward.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.homeward.access.Beginning;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Starts Homeward and serves until it is told to stop. */
@Command(name = "start", description = "Start Homeward.", mixinStandardHelpOptions = true)
final class Start implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Commands commands;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--port", description = "Port of the web pages (default: ${DEFAULT-VALUE}).", defaultValue = "8080")
    private int port;

    @Mixin
    private Wanted wanted = new Wanted();

    @Option(
            names = "--administrator",
            paramLabel = "EMAIL",
            description =
                    "While there is no administrator: the email of the first one, who is invited with a link that is printed (default: ${DEFAULT-VALUE}).",
            defaultValue = "administrator@homeward.invalid")
    private String administrator = "";

    @Override
    public Integer call() {
        wanted.refuseBoth();
        refuseNoEmail();
        refuseNoPort();
        return Stoppable.run(this::serveUntilTold);
    }

    /** The database is stopped last. */
    private int serveUntilTold(Stoppable stop) {
        try (Store store = Store.toServe(data.data(), System.err::println)) {
            stop.looksByItself();
            System.err.println("Starting the program...");
            try (ConfigurableApplicationContext program = program(store)) {
                serve(program, stop);
            }
        }
        return 0;
    }

    private void serve(ConfigurableApplicationContext program, Stoppable stop) {
        stop.check();
        String refusal = wanted.refusal(program.getBean(Beginning.class));
        if (refusal != null) {
            throw new Failure.Refused(refusal);
        }
        Welcome welcome = new Welcome(program);
        welcome.load(stop);
        stop.check();
        welcome.print(administrator);
        stop.await();
    }

    private void refuseNoEmail() {
        if (!administrator.matches("[^\\s@]{1,64}@[^\\s@]{1,130}")) {
            throw new Failure.Refused("\"" + administrator
                    + "\" is no email address. Name one after --administrator, for example iris.cole@icb.example.");
        }
    }

    /** Said before the database is started for nothing. */
    private void refuseNoPort() {
        if (port < 0 || port > LAST_PORT) {
            throw new Failure.Refused(
                    "There is no port %d. Choose one from 1 to %d with --port.".formatted(port, LAST_PORT));
        }
        try (ServerSocket free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress("127.0.0.1", port));
        } catch (BindException taken) {
            throw new Failure.Refused(
                    "Another program listens on port %d. Choose another one with --port.".formatted(port));
        } catch (IOException unknown) {
            // the web server will say
        }
    }

    /** For a command that works in a new folder: what the first start loads, and nobody is let in. */
    static void loadDemo(Class<?> program, DataOption data) {
        Stoppable.run(stop -> {
            try (Store store = Store.toServe(data.data(), System.err::println)) {
                stop.looksByItself();
                try (ConfigurableApplicationContext started =
                        program(program, store, Map.of("server.port", "0", "homeward.demo", "true"))) {
                    new Welcome(started).load(stop);
                }
            }
            return 0;
        });
    }

    private ConfigurableApplicationContext program(Store store) {
        Map<String, Object> settings = new HashMap<>(wanted.settings());
        settings.put("server.port", String.valueOf(port));
        return program(commands.program(), store, settings);
    }

    private static ConfigurableApplicationContext program(Class<?> program, Store store, Map<String, Object> more) {
        SpringApplication application = new SpringApplication(program);
        Map<String, Object> settings = new HashMap<>(store.settings());
        settings.putAll(more);
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("homeward", settings)));
        application.setRegisterShutdownHook(false);
        return application.run();
    }
}
