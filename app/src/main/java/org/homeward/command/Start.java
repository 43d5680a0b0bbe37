package org.homeward.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
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

    @Option(names = "--empty", description = "Do not load the demo.")
    private boolean empty;

    @Override
    public Integer call() {
        refuseNoPort();
        Store store = Store.toServe(data.data(), System.err::println);
        System.err.println("Starting the program...");
        ConfigurableApplicationContext program = serve(store);
        Welcome welcome = new Welcome(program);
        welcome.load(!empty);
        welcome.print(!empty);
        return Serving.until(program, store);
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

    private ConfigurableApplicationContext serve(Store store) {
        SpringApplication application = new SpringApplication(commands.program());
        Map<String, Object> settings = new HashMap<>(store.settings());
        settings.put("server.port", String.valueOf(port));
        settings.put("homeward.demo", String.valueOf(!empty));
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new org.springframework.core.env.MapPropertySource("homeward", settings)));
        application.setRegisterShutdownHook(false);
        try {
            return application.run();
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }
}
