import * as vscode from "vscode";

/** An event that never comes. */
export function never<T>(): vscode.Event<T> {
  return new vscode.EventEmitter<T>().event;
}
