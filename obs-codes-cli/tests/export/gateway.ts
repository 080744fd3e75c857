/* Gateway errors */

/** The documented statuses. */
export const StatusCode = {
  /** 404 Not Found: There is no such route. */
  NotFound: 404,
  /** 409 Conflict: It is there already. */
  Conflict: 409,
  /** 500 Internal Server Error: It broke. */
  InternalServerError: 500,
} as const;

export type StatusCode = (typeof StatusCode)[keyof typeof StatusCode];

/** What may have led to a status, by id. */
export const Cause = {
  /** 404: No route has that name. */
  RouteUnknown: "route-unknown",
  /** 404: The route is off | for <a> while. */
  RouteDisabled: "route-disabled",
  /** 404: The route has another name now. */
  RouteMoved: "route-moved",
} as const;

export type Cause = (typeof Cause)[keyof typeof Cause];

/** The documented error codes, as they are sent. */
export const ErrorCode = {
  /** 404: There is no route of that name. */
  NoSuchRoute: "NoSuchRoute",
  /** 404: Ends a comment *\/ or begins /** one, "quoted" \@deprecated. @deprecated since 0.2.0: use NoSuchRoute */
  OldRoute: "OldRoute",
} as const;

export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** Whether sending a request again can help. */
export type Retry = "never" | "backoff" | "slower" | "after-fix";

export const statuses: Readonly<Record<StatusCode, { readonly reason: string; readonly description: string; readonly retry: Retry; readonly causes: readonly Cause[] }>> = {
  404: { reason: "Not Found", description: "There is no such route.", retry: "never", causes: ["route-unknown","route-disabled","route-moved"] },
  409: { reason: "Conflict", description: "It is there already.", retry: "never", causes: [] },
  500: { reason: "Internal Server Error", description: "It broke.", retry: "backoff", causes: [] },
};

export const causes: Readonly<Record<Cause, { readonly status: StatusCode; readonly description: string; readonly help?: string }>> = {
  "route-unknown": { status: 404, description: "No route has that name." },
  "route-disabled": { status: 404, description: "The route is off | for <a> while.", help: "Switch it on in the *console*." },
  "route-moved": { status: 404, description: "The route has another name now." },
};

export const errorCodes: Readonly<Record<ErrorCode, { readonly status: StatusCode; readonly furtherStatuses: readonly StatusCode[]; readonly description: string; readonly retry: Retry; readonly causes: readonly Cause[]; readonly furtherCauses: readonly Cause[] }>> = {
  "NoSuchRoute": { status: 404, furtherStatuses: [409], description: "There is no route of that name.", retry: "never", causes: ["route-unknown"], furtherCauses: ["route-moved"] },
  "OldRoute": { status: 404, furtherStatuses: [], description: "Ends a comment */ or begins /** one, \"quoted\" @deprecated.", retry: "never", causes: ["route-unknown","route-disabled"], furtherCauses: [] },
};

/** Other values that are sent with the meaning of an error code. */
export const aliases: Readonly<Record<string, ErrorCode>> = {
  "No Such Route": "NoSuchRoute",
};
