package org.northline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Two ways to ask: clients that each wait for their answer, and a clock that does not. */
final class Load implements AutoCloseable {
    private static final int MOST_CLIENTS = 32;

    private final Cpu cpu;
    private final ExecutorService threads = Executors.newFixedThreadPool(MOST_CLIENTS);

    Load(Cpu cpu) {
        this.cpu = cpu;
    }

    /** Each client does its operation so many times, one after the other. */
    Sample times(List<Operation> clients, int count) throws InterruptedException {
        return measured(clients, operation -> {
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                long begin = System.nanoTime();
                operation.run();
                millis.add((System.nanoTime() - begin) / 1e6);
            }
            return millis;
        });
    }

    /** Each client begins its next operation when the last is answered; each operation of the list belongs to one client. */
    Sample closed(List<Operation> clients, Duration length) throws InterruptedException {
        return measured(clients, operation -> {
            List<Double> millis = new ArrayList<>();
            long end = System.nanoTime() + length.toNanos();
            for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                operation.run();
                millis.add((System.nanoTime() - begin) / 1e6);
            }
            return millis;
        });
    }

    /** Operations begin at a fixed rate whatever the answers do; each is timed from when it should have begun, so that waiting in line counts. */
    Sample open(Operation operation, double perSecond, Duration length) throws InterruptedException {
        long begin = System.nanoTime();
        long count = Math.max(1, Math.round(perSecond * length.toNanos() / 1e9));
        AtomicLong next = new AtomicLong();
        return measured(Collections.nCopies(MOST_CLIENTS, operation), any -> {
            List<Double> millis = new ArrayList<>();
            for (long number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                long due = begin + Math.round(number / perSecond * 1e9);
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                any.run();
                millis.add((System.nanoTime() - due) / 1e6);
            }
            return millis;
        });
    }

    private Sample measured(List<Operation> clients, Client work) throws InterruptedException {
        Cpu.Reading before = cpu.read();
        List<Future<List<Double>>> running = clients.stream()
                .map(operation -> threads.submit(() -> work.run(operation)))
                .toList();
        List<Double> millis = new ArrayList<>();
        for (Future<List<Double>> client : running) {
            try {
                millis.addAll(client.get());
            } catch (ExecutionException failure) {
                throw new IllegalStateException("The load met an answer that it did not expect", failure.getCause());
            }
        }
        return new Sample(
                millis.stream().mapToDouble(Double::doubleValue).toArray(),
                cpu.read().since(before));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    @FunctionalInterface
    private interface Client {
        List<Double> run(Operation operation) throws Exception;
    }

    /** How long each operation took, in milliseconds, and what the machine did meanwhile. */
    record Sample(double[] millis, Cpu.Reading spent) {
        double p50() {
            return Statistics.percentile(50, millis);
        }

        double p99() {
            return Statistics.percentile(99, millis);
        }

        double perSecond() {
            return millis.length / spent.wallSeconds();
        }

        double serverMillis() {
            return spent.server() * 1000 / millis.length;
        }

        double databaseMillis() {
            return spent.database() * 1000 / millis.length;
        }
    }
}
