package org.homeward.bench.load;

import java.io.IOException;
import java.sql.SQLException;

/** What one visitor does again and again on a connection of their own. */
public interface Work extends AutoCloseable {
    /** Does it once and waits until it is done. */
    void once() throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;

    /** Opens the connection of visitor 0, 1, 2 ... */
    interface Opening {
        Work open(int visitor) throws IOException, SQLException;
    }
}
