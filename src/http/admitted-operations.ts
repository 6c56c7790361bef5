import { type ApolloServerPlugin, type GraphQLRequest, HeaderMap } from '@apollo/server';
import type { Response } from 'express';
import { Fault } from '../errors.js';
import type { Place } from '../limits/lane.js';
import { weightOf } from '../limits/weight.js';
import { report } from '../log.js';
import type { Context } from '../questions/context.js';
import { faultOf } from '../resolvers/fault-of.js';
import type { Admission } from './admission.js';
import type { CostlyProcess } from './costly-process.js';
import { HandedOver } from './handed-over.js';
import { recordOf } from './request-record.js';
import { timeLeft } from './time-left.js';
import { spanOf, traceHeaders } from './tracing.js';

interface Options {
  readonly admission: Admission;
  readonly requestTimeoutMs: number;
  /** The response that an operation's signal belongs to. */
  readonly responseOf: (signal: AbortSignal | undefined) => Response | undefined;
}

/** What an object takes in an answer: more than most do. */
const BYTES_OF_AN_OBJECT = 500;

/** Makes each operation wait for its turn in its lane, and lets the process for costly work answer costly ones. */
export function admittedOperations({ admission, requestTimeoutMs, responseOf }: Options): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ contextValue }) {
      const { signal, names } = contextValue;
      const res = responseOf(signal);
      const record = res === undefined ? undefined : recordOf(res);
      let place: Place | undefined;
      let endSpan: (() => void) | undefined;
      return {
        // Not didResolveOperation, in which the check of the cost runs at the same time: what that refuses needs no turn.
        async responseForOperation({ document, operationName, queryHash, request, contextValue: { spending } }) {
          const cost = spending.estimate ?? 0;
          const name = operationName ?? undefined;
          if (record !== undefined)
            Object.assign(record, {
              ...(name === undefined ? {} : { operation: name }),
              ...{ hash: queryHash ?? '', document: request.query ?? '', cost },
            });
          endSpan = spanOf(`operation ${name ?? ''}`.trim(), { 'graphql.document.hash': queryHash ?? '' });
          const weight = weightOf(cost, document, request.variables ?? {}, names.size);
          const isCostly = admission.isCostly(weight);
          try {
            place = await admission.enter(isCostly ? admission.costly : admission.quick, weight, signal, record);
            const { process } = admission;
            if (!isCostly || process === undefined || res === undefined || signal === undefined) return null;
            return await handOver(process, request, signal, {
              ...timeLeft(res, requestTimeoutMs),
              'x-request-id': record?.id ?? '',
            });
          } catch (error) {
            return refused(faultOf(error));
          }
        },
        async willSendResponse({ response: { body }, contextValue: { spending } }) {
          endSpan?.();
          if (place === undefined) return;
          if (res === undefined) place();
          else admission.made(place, res, HandedOver.sizeOf(body) ?? (spending.estimate ?? 0) * BYTES_OF_AN_OBJECT);
        },
      };
    },
  };
}

async function handOver(
  process: CostlyProcess,
  { query, variables, operationName }: GraphQLRequest,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>>,
) {
  const body = JSON.stringify({ query, variables, operationName });
  const type = 'application/json';
  const wanted = {
    method: 'POST',
    path: '/graphql',
    headers: {
      ...headers,
      ...traceHeaders(),
      ...{ 'content-type': type, accept: type, 'content-length': Buffer.byteLength(body), connection: 'close' },
    },
    body,
  };
  const answer = await process.send(wanted, signal);
  const pieces: Buffer[] = [];
  try {
    for await (const piece of answer) pieces.push(piece as Buffer);
  } catch (cause) {
    throw signal.reason instanceof Fault
      ? signal.reason
      : new Fault('QUERY_TOO_LARGE', 'The process for costly work ended within its answer. Ask for less at a time.', {
          cause,
        });
  }
  const http = { status: answer.statusCode ?? 200, headers: new HeaderMap() };
  const retryAfter = answer.headers['retry-after'];
  if (retryAfter !== undefined) http.headers.set('retry-after', retryAfter);
  const { asResult } = new HandedOver(Buffer.concat(pieces).toString());
  return { http, body: { kind: 'single' as const, singleResult: asResult } };
}

/** The answer to an operation that a fault keeps from running. */
function refused(fault: Fault) {
  report(fault);
  const http = { status: fault.status, headers: new HeaderMap() };
  if (fault.retryAfter !== undefined) http.headers.set('retry-after', String(fault.retryAfter));
  const errors = [{ message: fault.shown, extensions: { ...fault.extensions } }];
  return { http, body: { kind: 'single' as const, singleResult: { errors } } };
}
