package org.homeward.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way from a tablet to the server, which can be pulled out: nothing that goes through it is changed. */
final class Cable implements AutoCloseable {
    private final ServerSocket tablets;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean isIn = true;
    private volatile boolean answers = true;

    Cable(int server) {
        this.server = server;
        try {
            tablets = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.ofVirtual().start(this::listen);
    }

    String url() {
        return "http://localhost:" + tablets.getLocalPort();
    }

    /** From now on nothing gets through, and what is open breaks. */
    void pullOut() {
        isIn = false;
        breakAll();
    }

    void putIn() {
        answers = true;
        isIn = true;
        breakAll();
    }

    /** What is asked arrives again, and every answer is lost on its way back. */
    void putInHalf() {
        answers = false;
        isIn = true;
    }

    private void listen() {
        try {
            while (!tablets.isClosed()) {
                Socket tablet = tablets.accept();
                if (isIn) {
                    join(tablet);
                } else {
                    tablet.close();
                }
            }
        } catch (IOException closed) {
            breakAll();
        }
    }

    private void join(Socket tablet) throws IOException {
        Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
        open.add(tablet);
        open.add(there);
        Thread.ofVirtual().start(() -> carry(tablet, there, false));
        Thread.ofVirtual().start(() -> carry(there, tablet, true));
    }

    private void carry(Socket from, Socket to, boolean isAnswer) {
        try (from;
                to) {
            byte[] some = new byte[8192];
            int read = from.getInputStream().read(some);
            while (read >= 0 && isIn && (answers || !isAnswer)) {
                to.getOutputStream().write(some, 0, read);
                read = from.getInputStream().read(some);
            }
        } catch (IOException broken) {
            // that is what a cable does
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void breakAll() {
        for (Socket socket : open) {
            try {
                socket.close();
            } catch (IOException already) {
                // it is closed
            }
        }
        open.clear();
    }

    @Override
    public void close() {
        try {
            tablets.close();
        } catch (IOException already) {
            // it is closed
        }
        breakAll();
    }
}
