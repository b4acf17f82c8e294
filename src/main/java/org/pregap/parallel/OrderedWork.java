package org.pregap.parallel;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Produces numbered pieces on several threads and hands them, in the order of their numbers, to one consumer on the
 * calling thread. Only a few pieces exist at any time, however many there are.
 */
public final class OrderedWork {
    /** Makes pieces; each thread has its own, so it may keep buffers and open files. */
    public interface Producer<T> extends Closeable {
        T produce(long number) throws IOException;
    }

    /** Opens a producer for one more thread. */
    @FunctionalInterface
    public interface ProducerFactory<T> {
        Producer<T> open() throws IOException;
    }

    /** Takes the pieces, in order. */
    @FunctionalInterface
    public interface Consumer<T> {
        void accept(T piece) throws IOException;
    }

    private OrderedWork() {}

    /**
     * Runs until all pieces are consumed, or something fails, or the job is cancelled; no thread is left behind.
     *
     * @param count how many pieces, numbered from 0
     * @throws IOException the first failure in the order of the pieces
     * @throws Cancelled if the job was cancelled
     */
    public static <T> void run(Job job, long count, ProducerFactory<T> factory, Consumer<T> consumer)
            throws IOException {
        if (job.threads() == 1 || count <= 1) {
            runHere(job, count, factory, consumer);
            return;
        }
        try (var producers = new ProducerPool<>(factory)) {
            runOnThreads(job, count, producers, consumer);
        }
    }

    private static <T> void runOnThreads(Job job, long count, ProducerPool<T> producers, Consumer<T> consumer)
            throws IOException {
        int threads = (int) Math.min(job.threads(), count);
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> Workers.daemon(job, work));
        Deque<Future<T>> inFlight = new ArrayDeque<>();
        try {
            long next = 0;
            for (long done = 0; done < count; done++) {
                while (next < count && inFlight.size() < 2 * threads) {
                    long number = next++;
                    inFlight.add(pool.submit(() -> producers.produce(number)));
                }
                job.check();
                consumer.accept(Workers.outcome(inFlight.remove()));
            }
        } finally {
            inFlight.forEach(piece -> piece.cancel(false));
            Workers.end(pool);
        }
    }

    private static <T> void runHere(Job job, long count, ProducerFactory<T> factory, Consumer<T> consumer)
            throws IOException {
        try (Producer<T> producer = factory.open()) {
            for (long number = 0; number < count; number++) {
                job.check();
                consumer.accept(producer.produce(number));
            }
        }
    }

    /** As many producers as threads ever worked at once, handed from piece to piece. */
    private static final class ProducerPool<T> implements Closeable {
        private final ProducerFactory<T> factory;
        private final Deque<Producer<T>> idle = new ConcurrentLinkedDeque<>();

        ProducerPool(ProducerFactory<T> factory) {
            this.factory = factory;
        }

        T produce(long number) throws IOException {
            Producer<T> producer = idle.pollFirst();
            if (producer == null) {
                producer = factory.open();
            }
            try {
                return producer.produce(number);
            } finally {
                idle.addFirst(producer);
            }
        }

        /** Closes the others first and each in any case, so that one that fails leaves none open. */
        @Override
        public void close() throws IOException {
            Producer<T> producer = idle.pollFirst();
            if (producer != null) {
                try (producer) {
                    close();
                }
            }
        }
    }
}
