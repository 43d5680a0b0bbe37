package org.homeward.postgres;

import java.util.List;

/** The server's settings, each with its reason; given at every start, so that an old folder gets today's. */
final class ServerArguments {

    static final List<String> ALWAYS = List.of(
            // reachable from this machine only, by password only
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            // two cores, and program and database within half a gigabyte when idle
            "max_connections=60",
            "shared_buffers=128MB",
            "effective_cache_size=512MB",
            "work_mem=4MB",
            "maintenance_work_mem=64MB",
            // after a checkpoint each page is logged whole once: with millions of sets, seldom checkpoints keep saving
            // fast
            "max_wal_size=2GB",
            "max_worker_processes=4",
            "max_parallel_workers=2",
            "max_parallel_workers_per_gather=1",
            "autovacuum_max_workers=2",
            "io_method=sync",
            "huge_pages=off",
            "jit=off",
            "random_page_cost=1.1",
            // the log never holds a resident's data: no row values, no parameters
            "log_error_verbosity=terse",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0",
            "log_min_error_statement=panic",
            "log_checkpoints=off",
            "log_timezone=UTC",
            "timezone=UTC");

    static final List<String> THROWAWAY = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private ServerArguments() {}
}
